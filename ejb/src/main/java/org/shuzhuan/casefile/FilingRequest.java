package org.shuzhuan.casefile;

import org.shuzhuan.shared.Money;

/**
 * What a feature hands in to open a case.
 *
 * @param applicant who applies
 * @param terms the call's terms
 * @param amountRequested yuan
 * @param idempotencyKey 8..64 letters, digits or hyphens, unique per enterprise
 * @param requestDigest SHA-256 of what is submitted, lower-case hex
 */
public record FilingRequest(
        Applicant applicant, Terms terms, Money amountRequested, String idempotencyKey, String requestDigest) {

    public record Applicant(long enterpriseId, String name, String creditCode, String regionCode) {}

    /** @param promisedDays working days the call promises; statutoryDays those the law gives */
    public record Terms(
            String processKey, String matterCode, long callId, String callTitle, int promisedDays, int statutoryDays) {}
}
