package org.shuzhuan.web.api;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;
import org.shuzhuan.shared.Money;

/** Amounts in answers are texts with two decimals, so that no reader turns them into binary fractions. */
public class MoneyText implements JsonbAdapter<Money, String> {

    @Override
    public String adaptToJson(Money amount) {
        return amount.toString();
    }

    @Override
    public Money adaptFromJson(String text) {
        return Money.of(new BigDecimal(text));
    }
}
