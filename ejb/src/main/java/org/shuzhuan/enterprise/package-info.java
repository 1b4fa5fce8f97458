/**
 * The enterprise (企业) and what the portal knows of it: credit code (统一社会信用代码), profile (企业信息), size class (划型) as
 * it was at the last save, payee account (收款账户). Phone and account number are sealed and shown masked; plain text is a
 * right of its own and leaves an audit row.
 */
package org.shuzhuan.enterprise;
