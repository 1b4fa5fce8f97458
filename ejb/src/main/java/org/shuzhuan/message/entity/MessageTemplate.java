package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.message.WordingText;

/** Chinese text of a kind of notification, with places for values such as {@code {caseNumber}}. */
@Entity
@Table(name = "MESSAGE_TEMPLATE")
public class MessageTemplate {

    @Id
    @Column(name = "CODE")
    private String code;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "BODY")
    private String body;

    protected MessageTemplate() {}

    public WordingText toText() {
        return new WordingText(title, body, null);
    }
}
