package org.shuzhuan.enterprise;

import org.shuzhuan.reference.SizeClass;

/** What everybody may know of a registered enterprise: what is on its licence, and its size class. */
public record PublicEnterprise(
        String name, ApplicantKind kind, String regionCode, String industryCode, SizeClass sizeClass) {}
