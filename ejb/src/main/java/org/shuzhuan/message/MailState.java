package org.shuzhuan.message;

/** Whether a mail is still to be sent, was taken by the mail server, or was given up. */
public enum MailState {
    PENDING,
    SENT,
    FAILED
}
