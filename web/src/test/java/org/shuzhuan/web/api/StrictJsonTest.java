package org.shuzhuan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.award.ArithmeticLine;
import org.shuzhuan.award.ArithmeticStep;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.subsidy.DraftsResource.DraftChange;
import org.shuzhuan.web.workflow.TaskDecision;

/** The bodies of the API as the server's own JSON binding reads and writes them. */
class StrictJsonTest {

    private final Jsonb jsonb = new StrictJson().getContext(Object.class);

    @Test
    void readsADecisionWithAmountsAsTextOrNumber() {
        TaskDecision said = jsonb.fromJson(
                """
                {"decision":"CONFIRM","opinion":"x","attachments":[7],"auditedItems":[
                 {"expenseId":3,"eligible":"250000.00"},{"expenseId":4,"eligible":12.5,"cutReason":"y"}]}""",
                TaskDecision.class);
        assertThat(said.toAuditedItems())
                .extracting(item -> item.eligible().toString())
                .containsExactly("250000.00", "12.50");
        assertThat(said.toOpinion().attachments()).containsExactly(7L);
    }

    @Test
    void readsFactsWithDates() {
        TaskDecision said = jsonb.fromJson(
                """
                {"decision":"CONFIRM","facts":{"levelBefore":0,"levelAfter":2,"completedOn":"2025-10-01",
                 "evaluatedOn":"2025-10-20","inSignedPool":true,"findings":"z"}}""",
                TaskDecision.class);
        assertThat(said.toFacts().completedOn()).hasToString("2025-10-01");
        assertThat(said.toFacts().effectScore()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decision\":\"ACCEPT\",\"opnion\":\"x\"}",
                "{\"decision\":\"ACCEPT\",\"facts\":{\"level\":1}}",
                "{\"facts\":{\"completedOn\":\"1 Oct\"}}",
                "{\"facts\":{\"levelAfter\":\"two\"}}",
                "{\"attachments\":[\"a\"]}",
                "{\"decision\":"
            })
    void refusesUnknownAndUnreadableFields(String json) {
        assertThatThrownBy(() -> jsonb.fromJson(json, TaskDecision.class))
                .isInstanceOfAny(JsonbException.class, jakarta.json.JsonException.class);
    }

    @Test
    void readsAStepAndTypedTexts() {
        DraftChange change = jsonb.fromJson(
                "{\"step\":\"PAYEE\",\"values\":{\"payee.bank\":\"b\",\"payee.account\":null}}", DraftChange.class);
        assertThat(change.step).hasToString("PAYEE");
        assertThat(change.values).containsEntry("payee.bank", "b").containsEntry("payee.account", null);
        assertThatThrownBy(() -> jsonb.fromJson("{\"step\":\"NONE\"}", DraftChange.class))
                .isInstanceOf(JsonbException.class);
    }

    @Test
    void writesAmountsAsTextsWithTwoDecimals() {
        ArithmeticLine line = new ArithmeticLine(ArithmeticStep.GRANT, Money.ofYuan(25), List.of());
        AwardAmount amount = new AwardAmount(Money.ofYuan(25), Money.ofYuan(8), Money.ofYuan(17), List.of(line));
        String json = jsonb.toJson(Rows.of(new Page<>(List.of(amount), 1, new PageRequest(0, 1))));
        assertThat(json)
                .contains("\"grant\":\"25.00\"")
                .contains("\"amount\":\"25.00\"")
                .contains("\"total\":1")
                .doesNotContain("next");
    }
}
