package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of amounts, shared by pages and documents: what a line of arithmetic or a part of a grant is called. */
@Named
@ApplicationScoped
public class AwardText {

    private final ResourceBundle words = ResourceBundle.getBundle(
            "org.shuzhuan.text.award", Locale.SIMPLIFIED_CHINESE, AwardText.class.getClassLoader());

    public String of(String key) {
        return words.getString(key);
    }

    /** Name of a line of arithmetic with its values, such as 乘比例 50%. */
    public String line(ArithmeticLine line) {
        List<String> arguments = line.arguments();
        if (line.step() == ArithmeticStep.REFUSED) {
            arguments = List.of(reason(arguments.get(0)), arguments.get(1));
        }
        return filled("arithmetic." + line.step(), arguments);
    }

    /** The reason code's sentence. */
    public String reason(String code) {
        return of("reason." + code);
    }

    /** The text of a key with its values. */
    public String with(String key, String... values) {
        return filled(key, List.of(values));
    }

    private String filled(String key, List<String> arguments) {
        return new MessageFormat(of(key), Locale.SIMPLIFIED_CHINESE).format(arguments.toArray());
    }
}
