package org.shuzhuan.reference;

import java.io.Serializable;

/**
 * One item of GB/T 4754-2017.
 *
 * @param code section letter and 0 to 4 digits: {@code C}, {@code C34}, {@code K702}
 * @param parentCode null for a section
 */
public record IndustryView(String code, String parentCode, String title) implements Serializable {

    public String getCode() {
        return code;
    }

    public String getParentCode() {
        return parentCode;
    }

    public String getTitle() {
        return title;
    }
}
