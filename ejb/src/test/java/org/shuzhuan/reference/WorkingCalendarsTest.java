package org.shuzhuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.PortalClock;

class WorkingCalendarsTest {

    private final PortalClock clock = mock(PortalClock.class);
    private final WorkingCalendar calendar = mock(WorkingCalendar.class);
    private final WorkingCalendars calendars = new WorkingCalendars();

    @BeforeEach
    void publishUntil2026() {
        calendars.clock = clock;
        calendars.calendar = calendar;
        when(calendar.isPublished(anyInt())).thenAnswer(call -> call.getArgument(0, Integer.class) <= 2026);
    }

    @Test
    void warnsFromSixtyDaysBeforeTheUnpublishedYear() {
        assertThat(awaitedOn("2026-11-01")).isEmpty();
        assertThat(awaitedOn("2026-11-02")).hasValue(2027);
        assertThat(awaitedOn("2026-11-23")).hasValue(2027);
        assertThat(awaitedOn("2027-01-05")).hasValue(2027);
    }

    @Test
    void isSilentOnceTheYearIsPublished() {
        when(calendar.isPublished(2027)).thenReturn(true);
        assertThat(awaitedOn("2026-11-23")).isEmpty();
    }

    private OptionalInt awaitedOn(String day) {
        when(clock.today()).thenReturn(LocalDate.parse(day));
        return calendars.awaitedYear();
    }
}
