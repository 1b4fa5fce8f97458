/**
 * Who may act, for whom, and on what: accounts (账号), organisations (机构), grants (授权) of an account to an organisation
 * or an enterprise, workspaces (身份切换), data scope (数据范围), sign-in and system subjects. The only feature that knows
 * Apache Shiro; everyone else injects {@code shared.Caller} and declares {@code shared.Requires}.
 *
 * <p>Which role may do what stands in {@code identity/role-permissions.properties}. The three administrators (三员分立)
 * exclude one another and every other role. Upper features implement {@link org.shuzhuan.identity.EnterpriseNames}.
 */
package org.shuzhuan.identity;
