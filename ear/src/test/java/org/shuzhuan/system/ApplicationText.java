package org.shuzhuan.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** The 龙岩 example as an applicant types it: level 2, 600,000 paid, 200,000 down, and an invoice of 2024-10-10. */
final class ApplicationText {

    private final Map<String, String> fields = new TreeMap<>();

    ApplicationText(String payee, String serial) {
        put("contact.person", "叶青", "contact.phone", "13900000001");
        put("project.name", "泵体加工车间联网", "project.summary", "<script>alert(1)</script> #{1+1} ' OR 1=1 --");
        put("project.contractNumber", "KX-" + serial, "project.contractSignedOn", "2024-10-18");
        put("project.completedOn", "2026-08-28", "project.downPayment", "200000");
        put("levels.before", "1", "levels.after", "2");
        put("levels.evaluatedOn", "2026-09-10", "declaration.seriousDishonesty", "NO");
        put("declaration.safetyIncident", "NO", "declaration.nationalFundBefore", "NO");
        put("payee.holder", payee, "payee.bank", "云川银行");
        put("payee.account", "6228480001234567", "pledge.true", "YES");
        expense(0, "400000", "2025-09-01", serial);
        expense(1, "200000", "2026-01-15", serial);
        expense(2, "50000", "2024-10-10", serial);
    }

    private void expense(int row, String amount, String day, String serial) {
        String at = "expenses[" + row + "].";
        put(at + "name", "第 " + (row + 1) + " 项", at + "category", "SOFTWARE");
        put(at + "contractNumber", "KX-" + serial, at + "contractSignedOn", row == 2 ? "2024-10-10" : "2024-10-18");
        put(at + "invoice", "26990000000" + serial + row, at + "discount", "0");
        put(at + "invoicedOn", day, at + "paidOn", day);
        put(at + "invoiced", amount, at + "paid", amount);
    }

    /** What the call itself asks for: its required fields and documents. */
    void fill(JsonObject form, String documentId) {
        for (JsonValue value : form.getJsonArray("fields")) {
            JsonObject field = value.asJsonObject();
            JsonArray options = field.getJsonArray("options");
            if (field.getBoolean("required")) {
                String text = options.isEmpty() ? "1" : options.getJsonObject(0).getString("code");
                put("extra." + field.getString("key"), text);
            }
        }
        form.getJsonArray("documents").stream()
                .map(JsonValue::asJsonObject)
                .filter(document -> document.getBoolean("required"))
                .forEach(document -> put("documents." + document.getString("key"), documentId));
    }

    void put(String... pathsAndTexts) {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            fields.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
    }

    JsonObject request(int callId) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        fields.forEach(values::add);
        return Json.createObjectBuilder()
                .add("callId", callId)
                .add("values", values)
                .build();
    }
}
