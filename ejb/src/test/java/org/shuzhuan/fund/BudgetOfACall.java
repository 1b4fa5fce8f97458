package org.shuzhuan.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.entity.Person;
import org.shuzhuan.shared.Money;

/** A call with a hundred yuan from two sources, and what the tests of its budget do to it. */
abstract class BudgetOfACall {

    static final long CALL = 5;
    static final String USE = "RETROFIT";
    static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 2, 9, 0);

    FundDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new FundDatabase();
        database.run(fund -> fund.allotment.allot(
                CALL,
                List.of(
                        new AllotmentItem(BudgetSource.CITY, USE, 2, Money.ofYuan(40)),
                        new AllotmentItem(BudgetSource.CENTRAL, USE, 1, Money.ofYuan(60))),
                "云财企〔2026〕1号",
                null));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    static void payAtOnce(FundDatabase.Services fund, long id, Money amount, String reference) {
        Payment payment = payment(fund, id, amount);
        payment.confirm(reference, LocalDate.of(2026, 11, 2), new Person(2, "乙", DAY));
        fund.booking.bookConfirmed(id);
    }

    void paid() {
        hold(1, 70);
        database.run(fund -> fund.holds.commit(1, "approve/1"));
        database.run(fund -> payAtOnce(fund, 1, Money.ofYuan(70), "R1"));
    }

    List<BudgetLineView> budget() {
        return database.call(fund -> fund.queries.budget(CALL));
    }

    List<WaitingView> waiting() {
        return database.call(fund -> fund.queries.waiting(CALL));
    }

    boolean moreAfterBooking() {
        return database.call(fund -> fund.booking.bookConfirmed(1));
    }

    HoldOutcome hold(long caseFileId, long yuan) {
        return database.call(fund -> fund.holds.hold(new HoldRequest(
                CALL,
                USE,
                caseFileId,
                "N" + caseFileId,
                "企业" + caseFileId,
                DAY.plusMinutes(caseFileId),
                Money.ofYuan(yuan))));
    }

    static Payment payment(FundDatabase.Services fund) {
        return payment(fund, 1, Money.ofYuan(70));
    }

    static Payment payment(FundDatabase.Services fund, long id, Money amount) {
        PaymentPlan plan = new PaymentPlan(
                id,
                "N" + id,
                "批次",
                "企业1",
                "91",
                new Payee("企业1", "sealed", "6222****0087", "云川银行"),
                List.of(new PaymentComponent("一次性", amount)),
                false);
        Payment payment = new Payment(CALL, plan, plan.components(), new Person(1, "甲", DAY));
        payment.listed("云财拨〔2026〕1号");
        return fund.payments.add(payment);
    }

    void proved() {
        List<LedgerDifference> differences = database.call(fund -> {
            List<BudgetLine> lines = fund.store.lockLines(CALL);
            LedgerComparison comparison = new LedgerComparison(lines, fund.sums.entries(CALL))
                    .withLines()
                    .withHolds(fund.sums.holds(CALL))
                    .withPayments(fund.sums.paid(CALL));
            for (BudgetLine line : lines) {
                List<LedgerEntry> chain = fund.sums.chain(line.getId()).toList();
                comparison.withChain(line, chain);
            }
            return comparison.differences();
        });
        assertThat(differences).isEmpty();
    }
}
