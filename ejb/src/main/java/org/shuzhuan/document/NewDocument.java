package org.shuzhuan.document;

/**
 * A file to be stored.
 *
 * @param ownerKind kind of record it belongs to
 * @param ownerId id of that record
 * @param idempotencyKey 1..80 characters, chosen by the sender for this upload
 */
public record NewDocument(String fileName, String ownerKind, long ownerId, String idempotencyKey) {}
