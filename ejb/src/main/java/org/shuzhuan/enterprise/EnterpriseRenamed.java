package org.shuzhuan.enterprise;

import java.time.LocalDate;

/** A renaming was confirmed; observed in the transaction of the confirmation, so that name and cases agree. */
public record EnterpriseRenamed(long enterpriseId, String before, String after, LocalDate effectiveOn) {}
