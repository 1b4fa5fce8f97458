package org.shuzhuan.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The portal of the system tests, beside the container tests' server: a plain process in demonstration mode with its own data,
 * on the database of the environment. All test classes of a run share it, because the city takes long to load: each class
 * acts for enterprises of its own. The server's log rotates; the wait is bounded.
 */
public final class PortalServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(15);
    private static final GreenMail MAIL = mail();
    private static PortalServer shared;

    private final Path home;
    private final int port;
    private final ProcessBuilder command;
    private Process process;

    private PortalServer(String name) throws Exception {
        home = Path.of(System.getProperty("test.data") + "-" + name);
        Files.createDirectories(home.resolve("log"));
        port = freePort();
        command = command(name);
    }

    /** Returns when the demonstration city stands; ends with the tests' own process. */
    static synchronized PortalServer shared() throws Exception {
        if (shared == null) {
            shared = start("portal");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static synchronized boolean sharedRuns() {
        return shared != null;
    }

    /** One for a class alone, which moves the clock or kills; returns when the demonstration city stands. */
    public static PortalServer start(String name) throws Exception {
        PortalServer server = new PortalServer(name);
        server.start();
        return server;
    }

    /** Ends with the tests' own process. */
    private static GreenMail mail() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    /** What the mail server of all portals has received for an address, oldest first. */
    static List<MimeMessage> mailsTo(String address) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                found.add(message);
            }
        }
        return found;
    }

    private ProcessBuilder command(String name) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("jboss.home"), "bin", "standalone.sh")
                        .toString(),
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + freePort(),
                "-Djboss.server.data.dir=" + home,
                "-Djboss.server.log.dir=" + home.resolve("log"),
                "-Djboss.server.temp.dir=" + home.resolve("tmp"),
                "-Dshuzhuan.demonstration=true");
        // a short life: starting fast counts for more than running fast
        builder.environment().put("MORE_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().put("CONSOLE_LOG", "OFF");
        builder.environment().put("SHUZHUAN_MAIL_HOST", "127.0.0.1");
        builder.environment()
                .put("SHUZHUAN_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()));
        builder.environment().put("SHUZHUAN_MAIL_FROM", "noreply@szz.example.gov.cn");
        builder.environment().put("SHUZHUAN_PUBLIC_URL", "https://szz.example.gov.cn");
        // the tests' own receiver of webhooks
        builder.environment().put("SHUZHUAN_WEBHOOK_HOSTS", "127.0.0.1");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment().put("JBOSS_PIDFILE", home.resolve("server.pid").toString());
        if ("postgresql".equals(databaseName())) {
            builder.environment().put("DB_URL", ownDatabase(name));
        }
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
    }

    /** Returns when the portal is ready; on data that stand already this is a restart. */
    void start() throws Exception {
        process = command.start();
        awaitCity();
    }

    /** SIGKILL to the script and its JVM: nothing is flushed, closed or answered any more. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** In order: requests under way may end. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroy);
        children.forEach(child ->
                child.onExit().completeOnTimeout(child, 30, TimeUnit.SECONDS).join());
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Opens the database; H2 only while the server is stopped. */
    Connection database() throws SQLException {
        return "postgresql".equals(databaseName())
                ? DriverManager.getConnection(
                        command.environment().get("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + home.resolve("shuzhuan") + ";IFEXISTS=TRUE", "sa", "sa");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Path log() {
        return home.resolve("log").resolve("server.log");
    }

    private void awaitCity() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ask = HttpRequest.newBuilder(uri("/api/v1/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(LONGEST_START);
        String answer = "";
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                answer = client.send(ask, BodyHandlers.ofString()).body();
                if (answer.contains("\"LOADED\"")) {
                    return;
                }
            } catch (IOException notYet) {
                answer = notYet.toString();
            }
            process.waitFor(500, TimeUnit.MILLISECONDS);
        }
        close();
        throw new IllegalStateException("the portal did not become ready (" + home + "/log): " + answer);
    }

    private static String databaseName() {
        return "postgresql".equals(System.getenv("DB_DRIVER")) ? "postgresql" : "h2";
    }

    private static String ownDatabase(String name) throws SQLException {
        String url = System.getenv("DB_URL");
        try (Connection connection =
                        DriverManager.getConnection(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        }
        return url.replaceAll("/[^/]*$", "/" + name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
