package org.shuzhuan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.shuzhuan.operations.Health;

/** The portal stands: server, datasource, migrations, REST. */
@ArquillianTest
class BootIT {

    private static final int HTTP = 8080;

    @EJB(lookup = "java:global/shuzhuan/ejb/Health")
    private Health health;

    @Resource(lookup = "java:/jdbc/ShuzhuanDS")
    private DataSource dataSource;

    @Deployment
    static WebArchive deployment() {
        return ThinWar.with(BootIT.class);
    }

    @Test
    void runsOnTheDatabaseOfItsEnvironment() {
        String expected = "postgresql".equals(System.getenv("DB_DRIVER")) ? "PostgreSQL" : "H2";
        assertThat(health.database()).contains(expected);
    }

    @Test
    void appliesEveryMigration() throws SQLException {
        assertThat(count("SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE \"success\""))
                .isPositive();
        assertThat(count("SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE NOT \"success\""))
                .isZero();
    }

    @Test
    void createsTheTablesOfTheEngine() throws SQLException {
        assertThat(count("SELECT COUNT(*) FROM ACT_GE_PROPERTY WHERE NAME_ = 'schema.version'"))
                .isOne();
    }

    @Test
    void answersThatItIsReady() throws Exception {
        HttpResponse<String> answer = get("/api/v1/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        int port = HTTP + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private int count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
