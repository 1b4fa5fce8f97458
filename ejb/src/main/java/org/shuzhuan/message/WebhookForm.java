package org.shuzhuan.message;

import java.util.Set;

/**
 * An endpoint as it is registered or changed.
 *
 * @param name what the other system is called, 1..100 characters
 * @param url https, at most 500 characters
 * @param events at least one of those that are chosen
 */
public record WebhookForm(String name, String url, Set<WebhookEvent> events) {}
