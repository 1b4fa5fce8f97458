/**
 * Who did what, when, from where: audit rows (审计日志), their hash chain and its verification.
 *
 * <p>A row carries its own content hash and is written in the transaction of the act. A sequencer chains committed rows
 * within a minute; a chain inside each transaction would be a global lock. Rows and links are never updated.
 */
package org.shuzhuan.audit;
