package org.shuzhuan.reports;

import java.time.LocalDate;

/** Values that all documents of the tests share. */
public final class Fixtures {

    public static final String LONG_NAME = "云川市高新技术产业开发区精密轴承与智能传动装备制造协同创新发展" + "（集团）股份有限责任公司滨江第二生产基地分公司";
    public static final Enterprise ENTERPRISE = new Enterprise("云川精工轴承有限公司", "91990100MA0ABCDE1X");

    private Fixtures() {}

    public static Letterhead letterhead(String documentNumber) {
        return new Letterhead("云川市工业和信息化局", documentNumber, LocalDate.of(2026, 11, 23), true);
    }

    public static PayeeAccount account() {
        return new PayeeAccount("云川精工轴承有限公司", "云川农村商业银行滨江支行", "6222021234567890123");
    }
}
