package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.DomainException;

class DeskPeopleTest {

    private static final DeskPerson DESK = DeskPerson.of("review@YC-GXJ", "市工信局", "review", null, null);
    private static final DeskPerson PERSON = DeskPerson.of("review@YC-GXJ", "市工信局", "review", "zhou", "周复核");

    @Test
    void tellsTheDeskFromItsPeople() {
        assertThat(DeskPeople.chosen(List.of(DESK, PERSON), "review@YC-GXJ")).isEqualTo(DESK);
        assertThat(DeskPeople.chosen(List.of(DESK, PERSON), "review@YC-GXJ/zhou"))
                .isEqualTo(PERSON);
    }

    @Test
    void refusesWhoIsNotFit() {
        assertThatThrownBy(() -> DeskPeople.chosen(List.of(DESK, PERSON), "acceptance@YC-LXX/shi"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(CaseFileError.NOT_FIT_FOR_TASK));
        assertThatThrownBy(() -> DeskPeople.chosen(List.of(DESK), null)).isInstanceOf(DomainException.class);
    }
}
