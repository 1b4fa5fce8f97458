package org.shuzhuan.web.fund;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.fund.AllotmentItem;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: money given to lines of a call by one document. */
public class AllotmentBody {

    public String documentNumber;
    public String note;
    public List<Item> items;

    /** Amount in yuan; the order of payment only counts for a new line. */
    public static class Item {
        public BudgetSource source;
        public String use;
        public Integer payOrder;
        public JsonValue amount;
    }

    List<AllotmentItem> toItems() {
        BodyFields body = new BodyFields();
        body.required("documentNumber", documentNumber);
        List<Item> given = body.elements("items", items);
        body.refuseIfFaulty();
        List<AllotmentItem> read = new ArrayList<>();
        for (int position = 0; position < given.size(); position++) {
            Item item = given.get(position);
            String path = "items[" + position + "].";
            read.add(new AllotmentItem(
                    body.required(path + "source", item.source),
                    body.required(path + "use", item.use),
                    Objects.requireNonNullElse(item.payOrder, 1),
                    body.amount(path + "amount", item.amount)));
        }
        body.refuseIfFaulty();
        return read;
    }
}
