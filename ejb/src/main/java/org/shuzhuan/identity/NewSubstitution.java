package org.shuzhuan.identity;

import java.time.LocalDate;

/**
 * A substitution as it is entered.
 *
 * @param principalLogin who is on leave; null for the caller
 * @param validUntil last day
 */
public record NewSubstitution(
        String principalLogin,
        String substituteLogin,
        Role role,
        String organisationCode,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason) {}
