package org.shuzhuan.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shuzhuan.programme.Confidence;
import org.shuzhuan.programme.PolicyDocumentView;

/** A policy text that calls rest on; rows come from imports. */
@Entity
@Table(name = "POLICY_DOCUMENT")
public class PolicyDocument {

    @Id
    @Column(name = "ID")
    private String id;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "DOCUMENT_NUMBER")
    private String documentNumber;

    @Column(name = "ISSUER")
    private String issuer;

    @Column(name = "ISSUED_ON")
    private LocalDate issuedOn;

    @Column(name = "SOURCE")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONFIDENCE")
    private Confidence confidence;

    @Column(name = "TEMPLATE")
    private Boolean template;

    protected PolicyDocument() {}

    public PolicyDocument(PolicyDocumentView view) {
        this.id = view.id();
        this.title = view.title();
        this.documentNumber = view.documentNumber();
        this.issuer = view.issuer();
        this.issuedOn = view.issuedOn();
        this.source = view.source();
        this.confidence = view.confidence();
        this.template = view.template();
    }

    public PolicyDocumentView view() {
        return new PolicyDocumentView(id, title, documentNumber, issuer, issuedOn, source, confidence, template);
    }
}
