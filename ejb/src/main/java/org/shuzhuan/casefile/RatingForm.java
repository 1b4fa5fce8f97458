package org.shuzhuan.casefile;

import java.util.Set;

/**
 * What the applicant says of the service.
 *
 * @param remark at most 1,000 characters; blank is allowed unless the rating is bad
 */
public record RatingForm(RatingLevel level, Set<RatingReason> reasons, String remark) {}
