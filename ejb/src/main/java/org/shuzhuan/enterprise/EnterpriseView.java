package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.reference.SizeFigures;

/**
 * One enterprise.
 *
 * @param contactPhone masked
 */
public record EnterpriseView(
        long id,
        String creditCode,
        String name,
        ApplicantKind kind,
        EnterpriseStatus status,
        String regionCode,
        String address,
        String industryCode,
        String legalRepresentative,
        String contactPerson,
        String contactPhone,
        SizeFigures figures,
        SizeSnapshot size,
        LocalDateTime registeredAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getName() {
        return name;
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public EnterpriseStatus getStatus() {
        return status;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getAddress() {
        return address;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public String getLegalRepresentative() {
        return legalRepresentative;
    }

    public String getContactPerson() {
        return contactPerson;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public SizeFigures getFigures() {
        return figures;
    }

    public SizeSnapshot getSize() {
        return size;
    }

    public LocalDateTime getRegisteredAt() {
        return registeredAt;
    }
}
