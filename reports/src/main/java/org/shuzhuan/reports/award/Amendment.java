package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

/** Which approval this one replaces, and what was wrong in it. */
public record Amendment(String replaces, String reason) {

    public Amendment {
        required(replaces, "replaces");
        // the sentence that quotes it has its own full stop
        reason = required(reason, "reason").strip().replaceAll("[。；，.;,]+$", "");
    }
}
