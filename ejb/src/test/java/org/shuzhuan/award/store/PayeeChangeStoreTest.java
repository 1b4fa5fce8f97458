package org.shuzhuan.award.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shuzhuan.award.PayeeChangeView;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.award.entity.PayeeChange;
import org.shuzhuan.casefile.CaseView;

/** Which changes of payee accounts an office sees, on a real database. */
class PayeeChangeStoreTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final String OWN = "990121";
    private static final String FOREIGN = "990122";

    private final PayeeChangeStore store = new PayeeChangeStore();
    private Connection keeper;
    private EntityManager entities;

    @BeforeEach
    void open() throws Exception {
        String url = "jdbc:h2:mem:payees";
        keeper = DriverManager.getConnection(url);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("clob", "CLOB", "blob", "BLOB"))
                .load()
                .migrate();
        entities = Persistence.createEntityManagerFactory(
                        "award-test",
                        Map.of(
                                "eclipselink.persistencexml", "META-INF/persistence-award-test.xml",
                                "jakarta.persistence.jdbc.url", url,
                                "jakarta.persistence.jdbc.driver", "org.h2.Driver"))
                .createEntityManager();
        Field field = PayeeChangeStore.class.getDeclaredField("entities");
        field.setAccessible(true);
        field.set(store, entities);
        entities.getTransaction().begin();
    }

    @AfterEach
    void close() throws Exception {
        entities.getTransaction().rollback();
        entities.getEntityManagerFactory().close();
        keeper.close();
    }

    @Test
    void listsThoseOfTheOfficesRegionsAlone() {
        confirmed(1, OWN);
        confirmed(2, FOREIGN);
        confirmed(3, OWN);

        assertThat(cases(Set.of(OWN))).containsExactly(1L, 3L);
        assertThat(cases(Set.of(FOREIGN))).containsExactly(2L);
        assertThat(cases(Set.of(OWN, FOREIGN))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void listsWhatAnOfficeHasToDoAndNothingElse() {
        asked(1, OWN);
        confirmed(2, OWN).check(7, "韩支付");
        confirmed(3, OWN).refuse(7, "韩支付", AT, "不符");
        confirmed(4, OWN).lapse(AT);

        assertThat(cases(Set.of(OWN))).containsExactly(2L);
    }

    private List<Long> cases(Set<String> regions) {
        entities.flush();
        return store.waiting(regions).stream()
                .map(PayeeChange::view)
                .map(PayeeChangeView::caseFileId)
                .toList();
    }

    private PayeeChange confirmed(long caseFileId, String region) {
        PayeeChange change = asked(caseFileId, region);
        change.confirm("李法人");
        return change;
    }

    private PayeeChange asked(long caseFileId, String region) {
        CaseView caseFile = Mockito.mock(CaseView.class);
        Mockito.when(caseFile.getId()).thenReturn(caseFileId);
        Mockito.when(caseFile.getCaseNumber()).thenReturn("99012101012026112300000" + caseFileId);
        Mockito.when(caseFile.getEnterpriseName()).thenReturn("临溪恒通机械有限公司");
        Mockito.when(caseFile.getRegionCode()).thenReturn(region);
        FrozenPayee payee = new FrozenPayee("临溪恒通机械有限公司", "云川农商行", "sealed", "尾号 6543");
        PayeeChange change = new PayeeChange(caseFile, payee, "原账户销户", "开户许可证").askedBy("石磊", AT);
        store.add(change);
        return change;
    }
}
