package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.message.entity.MailChoice;
import org.shuzhuan.message.entity.MailDelivery;
import org.shuzhuan.message.store.MailStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Whether the person wants notifications by mail, and where. */
@Stateless
@Requires(Requires.SIGNED_IN)
public class MailChoices {

    private static final String ADDRESS = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}";
    private static final int LONGEST = 254;
    private static final int MOST_CHOICES_A_MINUTE = 5;
    private static final int TOKEN_BYTES = 24;
    private static final Duration TOKEN_LIFE = Duration.ofDays(2);
    private static final String TEMPLATE = "MAIL_CONFIRM";

    private final SecureRandom random = new SecureRandom();

    @Inject
    MailStore mails;

    @Inject
    CurrentWordings wordings;

    @Inject
    MailTransport transport;

    @Inject
    PublicAddress address;

    @Inject
    RequestLimit limit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    public MailChoiceView mine() {
        boolean offered = transport.configured() && address.of("/").isPresent();
        return mails.choice(account())
                .map(choice ->
                        new MailChoiceView(choice.getAddress(), choice.isWanted(), choice.isConfirmed(), offered))
                .orElse(new MailChoiceView(null, false, false, offered));
    }

    /**
     * Notes the choice. A new address gets a link that confirms it; until then nothing else is sent there.
     *
     * @throws DomainException MAIL_NOT_OFFERED, MAIL_ADDRESS_INVALID, TOO_MANY_REQUESTS
     */
    public void choose(String mailAddress, boolean wanted) {
        if (!mine().offered()) {
            throw new DomainException(MessageError.MAIL_NOT_OFFERED);
        }
        String given = mailAddress == null ? "" : mailAddress.strip();
        if (given.length() > LONGEST || !given.matches(ADDRESS)) {
            throw new DomainException(MessageError.MAIL_ADDRESS_INVALID);
        }
        limit.ofThing("mail choice", caller.loginName(), MOST_CHOICES_A_MINUTE);
        MailChoice choice = mails.choice(account()).orElseGet(this::fresh);
        choice.want(wanted);
        if (!given.equals(choice.getAddress()) || !choice.isConfirmed()) {
            sendLink(choice, given);
        }
        mails.add(choice);
        audit.record("message:choose-mail", "Account", caller.loginName(), null, Boolean.toString(wanted));
    }

    private MailChoice fresh() {
        return new MailChoice(account());
    }

    private void sendLink(MailChoice choice, String mailAddress) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        choice.move(mailAddress, hash(token), clock.now().plus(TOKEN_LIFE));
        WordingText wording = wordings.of(WordingKind.MESSAGE, TEMPLATE);
        Map<String, String> values = Map.of(
                "name", caller.displayName(),
                "link", address.of("/message/mail.xhtml?token=" + token).orElseThrow());
        MailDelivery mail = new MailDelivery("c" + UUID.randomUUID(), choice, clock.now());
        mail.worded(TemplateText.fill(wording.title(), values), TemplateText.fill(wording.body(), values));
        mails.add(mail);
    }

    /**
     * The link was followed by the person it was sent for.
     *
     * @throws DomainException MAIL_TOKEN_INVALID, also when it is too old or was used
     */
    public void confirm(String token) {
        boolean confirmed = token != null
                && mails.choice(account())
                        .filter(choice -> choice.confirm(hash(token), clock.now()))
                        .isPresent();
        if (!confirmed) {
            throw new DomainException(MessageError.MAIL_TOKEN_INVALID);
        }
        audit.record("message:confirm-mail", "Account", caller.loginName(), null, null);
    }

    private long account() {
        return caller.accountId().orElseThrow(() -> new DomainException(SharedError.NOT_SIGNED_IN));
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
