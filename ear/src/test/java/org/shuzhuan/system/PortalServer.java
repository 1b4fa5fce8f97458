package org.shuzhuan.system;

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
import java.util.concurrent.TimeUnit;

/**
 * A portal of its own beside the container tests' server: a plain process in demonstration mode with its own data, on the
 * database of the environment. The server's log rotates; the wait is bounded.
 */
public final class PortalServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    private final Path home;
    private final int port;
    private final Process process;

    private PortalServer(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /** Returns when the demonstration city stands. */
    public static PortalServer start(String name) throws Exception {
        Path home = Path.of(System.getProperty("test.data")).resolveSibling(name + "-" + database());
        Files.createDirectories(home.resolve("log"));
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("jboss.home"), "bin", "standalone.sh")
                        .toString(),
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + freePort(),
                "-Djboss.server.data.dir=" + home,
                "-Djboss.server.log.dir=" + home.resolve("log"),
                "-Djboss.server.temp.dir=" + home.resolve("tmp"),
                "-Dshuzhuan.demonstration=true");
        builder.environment().put("CONSOLE_LOG", "OFF");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment().put("JBOSS_PIDFILE", home.resolve("server.pid").toString());
        if ("postgresql".equals(database())) {
            builder.environment().put("DB_URL", ownDatabase(name));
        }
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        PortalServer server = new PortalServer(home, port, builder.start());
        server.awaitCity();
        return server;
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

    /** The script's process and the JVM it started. */
    @Override
    public void close() throws Exception {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String database() {
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
