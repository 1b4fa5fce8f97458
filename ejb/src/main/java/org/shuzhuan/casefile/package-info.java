/**
 * The case (办件): filing with its number, status, history, correction, public notice, withdrawal. What every kind of
 * application shares; what is applied for belongs to the features above, which this one asks through ports.
 *
 * <p>Terms: case file = 办件, correction = 补正, public notice = 公示, history = 审核记录, case clock = 办理计时.
 */
package org.shuzhuan.casefile;
