package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person chooses mail, confirms the address by the link, and gets what happens to a case; through a real mail server. */
class MailIT {

    private static final String ADDRESS = "qian.xiangmu@example.com";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void sendsWhatIsToldToWhoeverConfirmedTheirAddress() throws Exception {
        String login = "sme27";
        assertThat(people.get(login, "/mail-choice").json().getBoolean("offered"))
                .isTrue();
        assertThat(people.put(login, "/mail-choice", choice("no address")).code())
                .isEqualTo("MessageError.MAIL_ADDRESS_INVALID");
        assertThat(people.put(login, "/mail-choice", choice(ADDRESS)).json().getBoolean("confirmed"))
                .isFalse();
        String token = token(mails(1).get(0).getContent().toString());
        assertThat(people.post(login, "/mail-choice/confirmation", token(token, "x"))
                        .code())
                .isEqualTo("MessageError.MAIL_TOKEN_INVALID");
        assertThat(people.post("sme26", "/mail-choice/confirmation", token(token, ""))
                        .code())
                .isEqualTo("MessageError.MAIL_TOKEN_INVALID");
        assertThat(people.post(login, "/mail-choice/confirmation", token(token, ""))
                        .json()
                        .getBoolean("confirmed"))
                .isTrue();

        CaseWalk walk = new CaseWalk(people, "YC-2026-LY");
        JsonObject receipt = walk.submitted(login, walk.text(login, "00000927"));
        String number = receipt.getString("caseNumber");
        MimeMessage mail = mails(2).get(1);
        assertThat(mail.getSubject()).isEqualTo("申报已提交：" + number);
        assertThat(mail.getContent().toString())
                .contains(number, "https://szz.example.gov.cn/casefile/my-case.xhtml?id=");

        // the enterprise may have one application under way
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();
        assertThat(people.post(login, "/cases/" + receipt.getInt("caseFileId") + "/withdrawal", reason)
                        .status())
                .isEqualTo(204);
        assertThat(people.get(login, "/mails").status()).isEqualTo(403);
        String log = people.get("system", "/mails?state=SENT").body();
        assertThat(log).contains("申报已提交：" + number, "q***@example.com").doesNotContain(ADDRESS);
    }

    /** At once but for the job that sends them. */
    private static List<MimeMessage> mails(int wanted) throws Exception {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (PortalServer.mailsTo(ADDRESS).size() < wanted && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        List<MimeMessage> found = PortalServer.mailsTo(ADDRESS);
        assertThat(found).hasSize(wanted);
        return found;
    }

    private static String token(String body) {
        Matcher link = Pattern.compile("token=([\\w-]+)").matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return link.group(1);
    }

    private static JsonObject token(String token, String more) {
        return Json.createObjectBuilder().add("token", token + more).build();
    }

    private static JsonObject choice(String address) {
        return Json.createObjectBuilder()
                .add("address", address)
                .add("wanted", true)
                .build();
    }
}
