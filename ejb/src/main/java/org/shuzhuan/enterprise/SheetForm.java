package org.shuzhuan.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.FieldFault;

/** The texts of one row as a profile's form, with the cells that are no value of their field. */
record SheetForm(EnterpriseForm form, List<FieldFault> faults) {

    private static final int MOST_EMPLOYEES = 10_000_000;
    private static final int MOST_DIGITS = 16;

    static SheetForm of(Map<String, String> cells) {
        SheetForm row = new SheetForm(new EnterpriseForm(), new ArrayList<>());
        EnterpriseForm form = row.form;
        form.setCreditCode(CreditCode.normalise(cells.getOrDefault("creditCode", "")));
        form.setName(cells.get("name"));
        form.setKind(row.kind(cells.get("kind")));
        form.setRegionCode(cells.get("regionCode"));
        form.setAddress(cells.get("address"));
        form.setIndustryCode(cells.get("industryCode"));
        form.setLegalRepresentative(cells.get("legalRepresentative"));
        form.setContactPerson(cells.get("contactPerson"));
        form.setContactPhone(cells.get("contactPhone"));
        BigDecimal employees = row.number("employees", cells, 0);
        form.setEmployees(
                employees == null
                        ? null
                        : employees
                                .min(BigDecimal.valueOf(MOST_EMPLOYEES))
                                .max(BigDecimal.valueOf(-1))
                                .intValue());
        form.setRevenueWan(row.number("revenueWan", cells, 2));
        form.setAssetsWan(row.number("assetsWan", cells, 2));
        return row;
    }

    private ApplicantKind kind(String words) {
        if (words == null) {
            return null;
        }
        ApplicantKind kind = SheetColumns.kind(words).orElse(null);
        if (kind == null) {
            faults.add(FieldFault.of("kind", ImportError.CHOICE_UNKNOWN, String.join("、", SheetColumns.kindWords())));
            // the field is answered, though wrongly: one fault is enough
            return ApplicantKind.SME;
        }
        return kind;
    }

    private BigDecimal number(String field, Map<String, String> cells, int decimals) {
        String text = cells.get(field);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.stripTrailingZeros().scale() <= decimals && number.precision() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // answered below, like too many decimals
        }
        faults.add(FieldFault.of(field, ImportError.NOT_A_NUMBER));
        return null;
    }
}
