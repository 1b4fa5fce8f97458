package org.shuzhuan.award;

/**
 * What the approval says besides the award and the payee.
 *
 * @param projectTitle name of the project
 * @param policyTitle title of the policy document, without 《》
 * @param policyNumber its document number; null where none is proven
 */
public record ApprovalTerms(String projectTitle, String policyTitle, String policyNumber) {}
