package org.shuzhuan.operations.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.enterprise.CreditCode;

/**
 * One of the thirty enterprises. Its credit code is valid and belongs to nobody: the division 9901xx is not assigned.
 *
 * @param number 1..30; the agent's login name is {@code sme} and this number in two digits
 * @param subIndustry code of the call's choice; empty for a chain leader
 */
record CityEnterprise(
        int number,
        String creditCode,
        String name,
        String region,
        String industry,
        int employees,
        BigDecimal revenueWan,
        BigDecimal assetsWan,
        ApplicantKind kind,
        String subIndustry,
        String legalRepresentative,
        String contact) {

    private static final String CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int FIRST_WITH_LEGAL_REP = 6;
    private static final int LAST_WITH_LEGAL_REP = 10;
    private static final int FIRST_OF_SERVICE_AGENT = 11;
    private static final int LAST_OF_SERVICE_AGENT = 13;

    static List<CityEnterprise> all(Random random) {
        return CityFile.rows("enterprises").stream().map(row -> of(row, random)).toList();
    }

    private static CityEnterprise of(Map<String, String> row, Random random) {
        return new CityEnterprise(
                Integer.parseInt(row.get("number")),
                creditCode(row.get("region"), random),
                row.get("name"),
                row.get("region"),
                row.get("industry"),
                Integer.parseInt(row.get("employees")),
                new BigDecimal(row.get("revenueWan")),
                new BigDecimal(row.get("assetsWan")),
                ApplicantKind.valueOf(row.get("kind")),
                row.get("subIndustry"),
                row.get("legalRepresentative"),
                row.get("contact"));
    }

    private static String creditCode(String region, Random random) {
        StringBuilder body = new StringBuilder("91").append(region).append("MA");
        while (body.length() < 17) {
            body.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return body.append(CreditCode.checkDigit(body.toString())).toString();
    }

    String agent() {
        return "sme" + String.format("%02d", number);
    }

    /** Login of who confirms for the enterprise: five have an account for it, elsewhere the agent holds both roles. */
    String legalRep() {
        return hasOwnLegalRep() ? agent() + ".legal" : agent();
    }

    boolean hasOwnLegalRep() {
        return number >= FIRST_WITH_LEGAL_REP && number <= LAST_WITH_LEGAL_REP;
    }

    /** True for the three enterprises that one service agent (代办) also acts for. */
    boolean hasServiceAgent() {
        return number >= FIRST_OF_SERVICE_AGENT && number <= LAST_OF_SERVICE_AGENT;
    }

    String phone() {
        return CityText.of("phone.enterprise", String.format("%02d", number));
    }
}
