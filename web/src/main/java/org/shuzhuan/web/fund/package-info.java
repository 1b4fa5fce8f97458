/** Pages of the money: ledger, preparation and confirmation of payments. */
package org.shuzhuan.web.fund;
