package org.shuzhuan.casefile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.casefile.CaseReference;
import org.shuzhuan.reports.casefile.CorrectionDeadline;
import org.shuzhuan.reports.casefile.CorrectionItem;
import org.shuzhuan.reports.casefile.CorrectionNotice;

/** What a correction notice says, kept as JSON from the moment it is issued; its file is made from nothing else. */
final class CorrectionSnapshot {

    private CorrectionSnapshot() {}

    /** @param dueOn null while that year's calendar is not published */
    static String of(
            CaseFile caseFile, Correction correction, LocalDate dueOn, int workingDays, boolean demonstration) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        correction
                .getItems()
                .forEach(item -> items.add(
                        Json.createObjectBuilder().add("label", item.getLabel()).add("remark", item.getRemark())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("enterprise", caseFile.getApplicant().getEnterpriseName())
                .add("creditCode", caseFile.getApplicant().getCreditCode())
                .add("caseNumber", caseFile.getCaseNumber())
                .add("matter", caseFile.getMatter().getCallTitle())
                .add("workingDays", workingDays)
                .add("demonstration", demonstration)
                .add("items", items);
        if (dueOn != null) {
            json.add("dueOn", dueOn.toString());
        }
        return json.build().toString();
    }

    static CorrectionNotice read(String snapshot, String organisation, String number, LocalDate issuedOn) {
        JsonObject json = Json.createReader(new StringReader(snapshot)).readObject();
        List<CorrectionItem> items = json.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> new CorrectionItem(item.getString("label"), item.getString("remark")))
                .toList();
        LocalDate dueOn = json.containsKey("dueOn") ? LocalDate.parse(json.getString("dueOn")) : null;
        return new CorrectionNotice(
                new Letterhead(organisation, number, issuedOn, json.getBoolean("demonstration")),
                new CaseReference(
                        new Enterprise(json.getString("enterprise"), json.getString("creditCode")),
                        json.getString("caseNumber"),
                        json.getString("matter")),
                items,
                new CorrectionDeadline(dueOn, json.getInt("workingDays")),
                null);
    }
}
