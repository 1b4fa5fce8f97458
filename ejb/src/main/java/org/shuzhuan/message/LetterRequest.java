package org.shuzhuan.message;

import java.util.List;
import java.util.Map;

/**
 * A letter to be issued.
 *
 * @param wording row of OFFICIAL_WORDING, which also says of which kind the letter is
 * @param values plain text for each place of the wording but {@code facts}
 */
public record LetterRequest(
        String wording, Subject subject, Issuer issuer, Map<String, String> values, List<Fact> facts) {

    /** @param toEverybody written to nobody in particular, as a public notice; served on the enterprise all the same */
    public record Subject(
            long caseFileId,
            String caseNumber,
            long enterpriseId,
            String enterpriseName,
            String creditCode,
            boolean toEverybody) {}

    /** One line of the table of facts. */
    public record Fact(String label, String text) {}
}
