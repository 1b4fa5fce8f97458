package org.shuzhuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.audit.entity.AuditLink;
import org.shuzhuan.audit.entity.AuditRow;
import org.shuzhuan.audit.entity.ChainHead;

class ChainCheckTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    private final ChainHead head = new ChainHead(0, ChainHead.GENESIS);
    private final List<AuditLink> links = new ArrayList<>();
    private final Map<Long, AuditRow> rows = new HashMap<>();

    @BeforeEach
    void chainThreeRowsWithHolesInTheirIds() throws ReflectiveOperationException {
        for (long id : new long[] {51, 53, 99}) {
            AuditRow row = new AuditRow(
                    NOON,
                    new AuditActor("li.na", "李娜", null, "云川市工信局", "10.0.0.8"),
                    "casefile:accept",
                    "CaseFile",
                    "7");
            row.describe(null, "{\"status\":\"ACCEPTED\"}");
            set(row, "id", id);
            rows.put(id, row);
            links.add(head.append(row, NOON));
        }
    }

    @Test
    void findsNothingInAnUntouchedChain() {
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().chained()).isEqualTo(3);
    }

    @Test
    void findsAnEditedRow() throws ReflectiveOperationException {
        set(rows.get(53L), "actorLogin", "zhao.min");
        assertThat(verify().edited()).containsExactly(53L);
    }

    @Test
    void findsAnEditedRowWhoseOwnHashWasRenewed() throws ReflectiveOperationException {
        rows.get(53L).describe(null, "{\"status\":\"REJECTED\"}");
        assertThat(rows.get(53L).isUnchanged()).isTrue();
        assertThat(verify().edited()).containsExactly(53L);
    }

    @Test
    void findsARemovedRow() {
        rows.remove(51L);
        assertThat(verify().missing()).containsExactly(51L);
        assertThat(verify().edited()).isEmpty();
    }

    @Test
    void findsARowRemovedTogetherWithItsLink() {
        rows.remove(53L);
        links.remove(1);
        assertThat(verify().missingPositions()).containsExactly(2L);
    }

    @Test
    void findsACutOffEnd() {
        rows.remove(99L);
        links.remove(2);
        assertThat(verify().missingPositions()).containsExactly(-1L);
    }

    @Test
    void tellsBlankFromTextButNotFromNone() {
        AuditActor nobody = new AuditActor("anonymous", "", null, "", null);
        AuditRow blank = new AuditRow(NOON, nobody, "a:b", "T", "");
        AuditRow none = new AuditRow(NOON, new AuditActor("anonymous", null, null, null, null), "a:b", "T", null);
        assertThat(blank.getContentHash()).isEqualTo(none.getContentHash());
    }

    private ChainReport verify() {
        ChainCheck check = new ChainCheck(head.getPosition(), head.getHash());
        check.read(links, rows);
        return check.report(List.of(), NOON);
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }
}
