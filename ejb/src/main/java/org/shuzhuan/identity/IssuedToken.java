package org.shuzhuan.identity;

import java.time.LocalDateTime;

/**
 * A bearer token, shown this once.
 *
 * @param workspace key of the workspace it acts in, null when the account has none
 */
public record IssuedToken(String token, String workspace, LocalDateTime expiresAt) {}
