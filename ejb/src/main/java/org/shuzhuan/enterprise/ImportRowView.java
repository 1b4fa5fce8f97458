package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a checked sheet.
 *
 * @param number as the spreadsheet shows it, the heading being row 1
 * @param faults none for a good row
 */
public record ImportRowView(int number, String creditCode, String name, List<ImportFault> faults)
        implements Serializable {

    public int getNumber() {
        return number;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public String getName() {
        return name;
    }

    public List<ImportFault> getFaults() {
        return faults;
    }
}
