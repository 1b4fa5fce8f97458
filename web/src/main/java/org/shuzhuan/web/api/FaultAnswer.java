package org.shuzhuan.web.api;

import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.web.layout.Text;

/** JSON answer: what is wrong with one field, as in the problem of a refused form. */
public class FaultAnswer {

    public String path;
    public String code;
    public String title;

    public static FaultAnswer of(FieldFault fault, Text text) {
        FaultAnswer answer = new FaultAnswer();
        answer.path = fault.path();
        answer.code = fault.code().key();
        answer.title = text.error(fault.code(), fault.arguments());
        return answer;
    }
}
