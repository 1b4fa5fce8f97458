package org.shuzhuan.message;

/**
 * The organisation that issues a document.
 *
 * @param name full name, as on its seal
 * @param mark 发文字号 before the year, such as 云工信企业; at most 20 characters
 */
public record Issuer(long organisationId, String name, String mark) {}
