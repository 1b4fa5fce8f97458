package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * A kind of expense and whether it counts as eligible investment.
 *
 * @param basis the clause it rests on
 */
public record ExpenseCategory(String code, String title, boolean counted, String basis) implements Serializable {

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public boolean isCounted() {
        return counted;
    }

    public String getBasis() {
        return basis;
    }
}
