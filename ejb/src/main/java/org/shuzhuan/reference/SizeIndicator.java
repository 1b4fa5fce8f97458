package org.shuzhuan.reference;

/** What the standard measures; the unit is part of the name. */
public enum SizeIndicator {
    /** 从业人员, persons. */
    EMPLOYEES("employees"),
    /** 营业收入, 万元. */
    REVENUE_WAN("revenueWan"),
    /** 资产总额, 万元. */
    ASSETS_WAN("assetsWan");

    private final String field;

    SizeIndicator(String field) {
        this.field = field;
    }

    /** Name of the form field and API member that carries it. */
    public String field() {
        return field;
    }
}
