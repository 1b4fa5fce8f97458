package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.enterprise.EnterpriseError;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseStatus;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.enterprise.SizeSnapshot;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeFigures;
import org.shuzhuan.shared.DomainException;

/**
 * An enterprise: registered once per credit code, active until it is deregistered. Every save of the profile computes its size
 * class anew and keeps the standard it rests on.
 */
@Entity
@Table(name = "ENTERPRISE")
public class Enterprise {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ENTERPRISE_SEQ")
    @SequenceGenerator(name = "ENTERPRISE_SEQ", sequenceName = "ENTERPRISE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CREDIT_CODE", updatable = false)
    private String creditCode;

    @Column(name = "NAME")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private ApplicantKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS")
    private EnterpriseStatus status;

    @Column(name = "REGION_CODE")
    private String regionCode;

    @Column(name = "ADDRESS")
    private String address;

    @Column(name = "LEGAL_REPRESENTATIVE")
    private String legalRepresentative;

    @Column(name = "CONTACT_PERSON")
    private String contactPerson;

    @Column(name = "CONTACT_PHONE")
    private String sealedPhone;

    @Embedded
    private EnterpriseSize size;

    @Column(name = "REGISTERED_AT", updatable = false)
    private LocalDateTime registeredAt;

    @Column(name = "CHANGED_AT")
    private LocalDateTime changedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Enterprise() {}

    public Enterprise(EnterpriseForm form, SizeClassResult size, LocalDateTime now) {
        this.creditCode = form.getCreditCode();
        this.status = EnterpriseStatus.ACTIVE;
        this.registeredAt = now;
        change(form, size, now);
    }

    /** Everything but the credit code and the phone, which is sealed apart. */
    public final void change(EnterpriseForm form, SizeClassResult size, LocalDateTime now) {
        this.name = form.getName();
        this.kind = form.getKind();
        this.regionCode = form.getRegionCode();
        this.address = form.getAddress();
        this.legalRepresentative = form.getLegalRepresentative();
        this.contactPerson = form.getContactPerson();
        this.size = new EnterpriseSize(form, size, now);
        this.changedAt = now;
    }

    /** A confirmed change of registration. */
    public void rename(String newName, LocalDateTime now) {
        this.name = newName;
        this.changedAt = now;
    }

    /** Merged into another one: kept for its cases, applies for nothing any more. */
    public void deregister(LocalDateTime now) {
        this.status = EnterpriseStatus.DEREGISTERED;
        this.changedAt = now;
    }

    public boolean isActive() {
        return status == EnterpriseStatus.ACTIVE;
    }

    /** @throws DomainException DEREGISTERED */
    public void requireActive() {
        if (!isActive()) {
            throw new DomainException(EnterpriseError.DEREGISTERED);
        }
    }

    public void keepPhone(String sealed) {
        this.sealedPhone = sealed;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String creditCode() {
        return creditCode;
    }

    public String regionCode() {
        return regionCode;
    }

    public String sealedPhone() {
        return sealedPhone;
    }

    public String industryCode() {
        return size.industryCode();
    }

    public SizeFigures figures() {
        return size.figures();
    }

    public EnterpriseView view(String maskedPhone) {
        SizeSnapshot snapshot = size.snapshot();
        return new EnterpriseView(
                id,
                creditCode,
                name,
                kind,
                status,
                regionCode,
                address,
                size.industryCode(),
                legalRepresentative,
                contactPerson,
                maskedPhone,
                size.figures(),
                snapshot,
                registeredAt);
    }
}
