package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;

/** Notifications by mail, on a real database and with a real SMTP server in this process. */
class MailDispatchTest {

    private static final String ADDRESS = "li.ming@example.com";
    private static final List<String> SETTINGS =
            List.of("SHUZHUAN_MAIL_HOST", "SHUZHUAN_MAIL_PORT", "SHUZHUAN_MAIL_FROM", "shuzhuan.public.url");

    private GreenMail server;
    private MailDatabase database;

    @BeforeEach
    void start() throws Exception {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        System.setProperty("SHUZHUAN_MAIL_HOST", "127.0.0.1");
        System.setProperty(
                "SHUZHUAN_MAIL_PORT", Integer.toString(server.getSmtp().getPort()));
        System.setProperty("SHUZHUAN_MAIL_FROM", "noreply@szz.example.gov.cn");
        System.setProperty("shuzhuan.public.url", "https://szz.example.gov.cn/");
        database = new MailDatabase();
    }

    @AfterEach
    void stop() throws Exception {
        SETTINGS.forEach(System::clearProperty);
        server.stop();
        database.close();
    }

    @Test
    void sendsANotificationOnceToWhoeverConfirmedTheirAddress() throws Exception {
        confirmed();
        tell();
        database.round();
        database.round();
        MimeMessage mail = single();
        assertThat(mail.getSubject()).isEqualTo("办结：990101");
        assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(mail.getContent().toString())
                .contains("办件 990101 已办结", "https://szz.example.gov.cn/casefile/my-case.xhtml?id=1");
        assertThat(mail.getMessageID()).startsWith("<n").endsWith("-a7@szz.example.gov.cn>");
    }

    @Test
    void sendsNothingToAnAddressThatIsNotConfirmed() throws Exception {
        choose();
        tell();
        database.round();
        assertThat(single().getSubject()).isEqualTo("请确认邮件提醒地址");
        tell();
        database.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void confirmsOnlyByTheLinkAndOnlyOnce() throws Exception {
        choose();
        database.round();
        String token = token();
        assertThatThrownBy(() -> confirm(token + "x")).isInstanceOf(DomainException.class);
        confirm(token);
        assertThat(database.call(services -> services.choices.mine()).confirmed())
                .isTrue();
        assertThatThrownBy(() -> confirm(token)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesALinkThatIsTooOld() throws Exception {
        choose();
        database.round();
        database.clock.setOffset(Duration.ofDays(3));
        assertThatThrownBy(() -> confirm(token())).isInstanceOf(DomainException.class);
    }

    @Test
    void triesAgainLaterWhenTheMailServerIsDown() throws Exception {
        confirmed();
        int port = server.getSmtp().getPort();
        server.stop();
        tell();
        database.round();
        MailDeliveryView waiting = newest();
        assertThat(waiting.state()).isEqualTo(MailState.PENDING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.lastFault()).isNotBlank();
        assertThat(waiting.address()).isEqualTo("l***@example.com");

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        database.round();
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();
        database.clock.setOffset(Duration.ofMinutes(2));
        database.round();
        assertThat(single().getSubject()).isEqualTo("办结：990101");
        assertThat(newest().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void isGivenUpInTheEndAndSentAgainByAnAdministrator() throws Exception {
        confirmed();
        System.setProperty("SHUZHUAN_MAIL_PORT", "1");
        tell();
        for (int day = 0; day < 8; day++) {
            database.clock.setOffset(Duration.ofDays(day));
            database.round();
        }
        MailDeliveryView lost = newest();
        assertThat(lost.state()).isEqualTo(MailState.FAILED);
        System.setProperty(
                "SHUZHUAN_MAIL_PORT", Integer.toString(server.getSmtp().getPort()));
        database.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        retry(lost.id());
        database.round();
        assertThat(single().getSubject()).isEqualTo("办结：990101");
        assertThatThrownBy(() -> retry(lost.id())).isInstanceOf(DomainException.class);
    }

    @Test
    void losesNothingWhenKilledAndMarksTheSecondCopy() throws Exception {
        confirmed();
        tell();
        long notification =
                database.call(services -> services.dispatch.unmailed(1)).get(0);
        database.killed(services -> {
            services.dispatch.write(notification);
            return null;
        });
        database.call(services -> {
            services.dispatch.write(notification);
            return null;
        });
        long mail = database.call(services -> services.dispatch.due(10)).get(0);
        database.killed(services -> {
            services.dispatch.send(mail);
            return null;
        });
        database.round();
        database.round();
        MimeMessage[] copies = server.getReceivedMessages();
        assertThat(copies).hasSize(2);
        assertThat(copies[0].getMessageID()).isEqualTo(copies[1].getMessageID());
    }

    @Test
    void offersNothingWithoutAMailServer() {
        System.clearProperty("SHUZHUAN_MAIL_HOST");
        assertThat(database.call(services -> services.choices.mine()).offered()).isFalse();
        assertThatThrownBy(this::choose).isInstanceOf(DomainException.class);
        tell();
        database.round();
        List<Long> left = database.call(services -> services.dispatch.unmailed(10));
        assertThat(left).isEmpty();
    }

    private void confirmed() throws Exception {
        choose();
        database.round();
        confirm(token());
        server.purgeEmailFromAllMailboxes();
    }

    private void choose() {
        database.call(services -> {
            services.choices.choose(ADDRESS, true);
            return null;
        });
    }

    private void confirm(String token) {
        database.call(services -> {
            services.choices.confirm(token);
            return null;
        });
    }

    private void retry(long id) {
        database.call(services -> {
            services.log.retry(id);
            return null;
        });
    }

    private void tell() {
        database.call(services -> {
            services.notices.notify(
                    Recipient.enterprise(MailDatabase.ENTERPRISE),
                    "CASE_CLOSED",
                    Map.of("caseNumber", "990101"),
                    "/casefile/my-case.xhtml?id=1");
            return null;
        });
    }

    private MailDeliveryView newest() {
        return database.call(services -> services.log.page(null, new PageRequest(0, 1)))
                .rows()
                .get(0);
    }

    private String token() throws Exception {
        Matcher link =
                Pattern.compile("token=([\\w-]+)").matcher(single().getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MimeMessage single() {
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }
}
