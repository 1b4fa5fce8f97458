package org.shuzhuan.fund;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.PayeeAccount;
import org.shuzhuan.reports.fund.PaymentList;
import org.shuzhuan.reports.fund.PaymentRow;
import org.shuzhuan.reports.fund.Signatures;
import org.shuzhuan.shared.Money;

/** What a payment list says, kept as JSON from the moment it is issued; its file is made from nothing else. */
final class PaymentListSnapshot {

    private PaymentListSnapshot() {}

    static String of(PaymentPlan plan, List<PaymentComponent> components, String preparedBy, boolean demonstration) {
        Money total = components.stream().map(PaymentComponent::amount).reduce(Money.ZERO, Money::plus);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("callTitle", plan.callTitle())
                .add("caseNumber", plan.caseNumber())
                .add("enterprise", plan.enterpriseName())
                .add("creditCode", plan.creditCode())
                .add("holder", plan.payee().name())
                .add("bank", plan.payee().bank())
                .add("account", plan.payee().maskedAccount())
                .add("amount", total.toString())
                .add(
                        "component",
                        components.stream().map(PaymentComponent::label).collect(Collectors.joining("\u3001")))
                .add("preparedBy", preparedBy)
                .add("demonstration", demonstration);
        return json.build().toString();
    }

    static PaymentList read(String snapshot, String organisation, String listNumber, LocalDate issuedOn) {
        JsonObject json = Json.createReader(new StringReader(snapshot)).readObject();
        PaymentRow row = new PaymentRow(
                json.getString("caseNumber"),
                new Enterprise(json.getString("enterprise"), json.getString("creditCode")),
                new PayeeAccount(json.getString("holder"), json.getString("bank"), json.getString("account")),
                new BigDecimal(json.getString("amount")),
                json.getString("component"));
        return new PaymentList(
                new Letterhead(organisation, listNumber, issuedOn, json.getBoolean("demonstration")),
                json.getString("callTitle"),
                List.of(row),
                new Signatures(json.getString("preparedBy"), null));
    }
}
