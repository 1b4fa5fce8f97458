import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Waits until the portal is ready, then prints its address and the demonstration logins: {@code AwaitReady <base> <pid>
 * <seconds>}. Needs only a JDK. Ends with 1 when the process {@code pid} is gone or the time is over.
 */
public class AwaitReady {

    /** The readiness answer may carry {@code "logins":["…","…"]}, one line each. */
    private static final Pattern LOGINS = Pattern.compile("\"logins\":\\[(.*?)]");

    private static final Pattern LINE = Pattern.compile("\"([^\"]*)\"");

    public static void main(String[] arguments) throws InterruptedException {
        String base = arguments[0];
        long pid = Long.parseLong(arguments[1]);
        long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[2])).toNanos();
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(base + "/api/v1/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        while (System.nanoTime() < end && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
            String answer = ask(client, question);
            if (answer != null) {
                print(base, answer);
                return;
            }
            Thread.sleep(1000);
        }
        System.err.println("The portal did not become ready at " + base);
        System.exit(1);
    }

    private static String ask(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException notYet) {
            return null;
        }
    }

    private static void print(String base, String answer) {
        System.out.println("Ready: " + base + "/");
        Matcher logins = LOGINS.matcher(answer);
        if (logins.find()) {
            LINE.matcher(logins.group(1)).results().forEach(line -> System.out.println("  " + line.group(1)));
        }
    }
}
