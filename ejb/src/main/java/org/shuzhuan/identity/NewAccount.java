package org.shuzhuan.identity;

/**
 * What an account is opened with.
 *
 * @param demonstration true for an account that signs in only while the portal runs in demonstration mode
 */
public record NewAccount(String loginName, String displayName, String password, boolean demonstration) {}
