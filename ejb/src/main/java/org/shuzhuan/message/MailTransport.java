package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Hands a mail to the mail server of {@code SHUZHUAN_MAIL_HOST}, {@code _PORT} (25), {@code _FROM}, {@code _USER},
 * {@code _PASSWORD}, {@code _TLS} ({@code none}, {@code starttls} or {@code ssl}); system properties of the same names come
 * first. Without host and sender there is no mail.
 */
@ApplicationScoped
public class MailTransport {

    private static final String PREFIX = "SHUZHUAN_MAIL_";
    private static final String PATIENCE_MILLIS = "10000";

    public boolean configured() {
        return setting("HOST").isPresent() && setting("FROM").isPresent();
    }

    /** @param key becomes the Message-ID, the same at every attempt; @throws MessagingException when it was not taken */
    public void send(String key, String address, String subject, String body) throws MessagingException {
        String from = setting("FROM").orElseThrow(() -> new MessagingException("no sender configured"));
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + key + from.substring(from.indexOf('@')) + ">");
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        Transport.send(message);
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", setting("HOST").orElseThrow());
        properties.put("mail.smtp.port", setting("PORT").orElse("25"));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        String tls = setting("TLS").orElse("none");
        properties.put("mail.smtp.ssl.enable", Boolean.toString("ssl".equals(tls)));
        properties.put("mail.smtp.starttls.enable", Boolean.toString("starttls".equals(tls)));
        properties.put("mail.smtp.starttls.required", Boolean.toString("starttls".equals(tls)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        Optional<String> user = setting("USER");
        properties.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return Session.getInstance(properties, user.map(MailTransport::login).orElse(null));
    }

    private static Authenticator login(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, setting("PASSWORD").orElse(""));
            }
        };
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name, System.getenv(PREFIX + name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
