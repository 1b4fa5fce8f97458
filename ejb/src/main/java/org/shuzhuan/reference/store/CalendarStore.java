package org.shuzhuan.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.reference.CalendarDayKind;
import org.shuzhuan.reference.entity.CalendarDay;
import org.shuzhuan.reference.entity.CalendarYear;
import org.shuzhuan.reference.entity.YearDays;

/** Finds and keeps published years. */
@ApplicationScoped
public class CalendarStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<CalendarYear> find(int year) {
        return Optional.ofNullable(entities.find(CalendarYear.class, year));
    }

    public List<CalendarYear> all() {
        return entities.createQuery("SELECT y FROM CalendarYear y ORDER BY y.yearNo", CalendarYear.class)
                .getResultList();
    }

    public List<CalendarDay> days(int year) {
        return entities.createQuery(
                        "SELECT d FROM CalendarDay d WHERE d.yearNo = :year ORDER BY d.dayDate", CalendarDay.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** Empty when the year is not published. */
    public Optional<YearDays> workingDays(int year) {
        return find(year).map(found -> {
            List<CalendarDay> days = days(year);
            return new YearDays(year, of(days, CalendarDayKind.OFF), of(days, CalendarDayKind.WORK));
        });
    }

    private static Set<LocalDate> of(List<CalendarDay> days, CalendarDayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
    }

    /** Replaces the year and its days. */
    public void put(CalendarYear year, List<CalendarDay> days) {
        entities.createQuery("DELETE FROM CalendarDay d WHERE d.yearNo = :year")
                .setParameter("year", year.year())
                .executeUpdate();
        entities.merge(year);
        entities.flush();
        days.forEach(entities::persist);
        entities.flush();
    }
}
