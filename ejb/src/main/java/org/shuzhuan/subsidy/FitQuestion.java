package org.shuzhuan.subsidy;

import java.math.BigDecimal;
import org.shuzhuan.enterprise.ApplicantKind;

/**
 * What the quick check is asked: a credit code, or else what the enterprise is.
 *
 * @param creditCode null or blank when the rest is given
 * @param regionCode division in which the project would be
 * @param industryCode GB/T 4754-2017 with its section letter
 * @param employees persons; null where the industry does not count them
 * @param revenueWan 万元; null likewise
 * @param assetsWan 万元; null likewise
 */
public record FitQuestion(
        String creditCode,
        ApplicantKind kind,
        String regionCode,
        String industryCode,
        Integer employees,
        BigDecimal revenueWan,
        BigDecimal assetsWan) {}
