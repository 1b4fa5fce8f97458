package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentCompletion;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentView;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.ItemNote;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;

/** Every enterprise has assessed itself in three years, better each time; one was also assessed on site. Call as the loader. */
@ApplicationScoped
class CityAssessments {

    private static final int ASSESSED_ON_SITE = 28;
    private static final String ASSESSOR = "assessor";
    private static final String DEDUCTED = "S08";
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 11, 12), LocalDate.of(2025, 10, 20), LocalDate.of(2026, 9, 15));

    @Inject
    Assessments assessments;

    @Inject
    AssessmentCompletion completion;

    @Inject
    Documents documents;

    @Inject
    ActingAs actingAs;

    void assessAll(List<CityEnterprise> enterprises, Map<Integer, Long> ids) throws Exception {
        for (CityEnterprise enterprise : enterprises) {
            long id = ids.get(enterprise.number());
            Random random = new Random(enterprise.number());
            double start = CityAnswers.strength(random);
            for (int year = 0; year < DAYS.size(); year++) {
                CityAnswers answers = new CityAnswers(random, CityAnswers.later(start, year));
                LocalDate day = DAYS.get(year).plusDays(enterprise.number() % 5);
                actingAs.enterprise(enterprise.agent(), id, () -> self(answers, day));
            }
            if (enterprise.number() == ASSESSED_ON_SITE) {
                actingAs.official(ASSESSOR, () -> onSite(id));
            }
        }
    }

    private int self(CityAnswers answers, LocalDate day) {
        long id = assessments.openOwn();
        assessments.save(id, answers.to(assessments.get(id).questionnaire()));
        assessments.visit(id, null, day);
        return completion.complete(id, true);
    }

    /** One scenario is judged a level lower than the enterprise did, with reason and evidence. */
    private int onSite(long enterpriseId) {
        long id = assessments.openOnSite(enterpriseId, AssessmentKind.ON_SITE_BEFORE);
        AssessmentView assessment = assessments.get(id);
        Answers stated = assessment.answers();
        Map<String, Integer> scenarios = new TreeMap<>(stated.scenarios());
        scenarios.merge(DEDUCTED, -1, (level, less) -> Math.max(0, level + less));
        String title = CityText.of("assessment.evidence");
        byte[] record = PlainPdf.of(title, List.of(CityText.of("assessment.place"), CityText.of("assessment.reason")));
        NewDocument file = new NewDocument(title + ".pdf", "assessment", id, "demonstration-" + id);
        long evidence = documents.store(new ByteArrayInputStream(record), file).id();
        assessments.save(id, new Answers(stated.choices(), stated.figures(), scenarios));
        assessments.note(id, new ItemNote(DEDUCTED, CityText.of("assessment.reason"), List.of(evidence)));
        assessments.visit(id, CityText.of("assessment.place"), DAYS.get(2).plusDays(5));
        return completion.complete(id, true);
    }
}
