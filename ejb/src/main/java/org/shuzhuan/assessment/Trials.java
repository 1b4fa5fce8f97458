package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.shuzhuan.assessment.entity.StoredQuestionnaire;
import org.shuzhuan.assessment.entity.Trial;
import org.shuzhuan.assessment.store.TrialStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** The trial without login: answers kept for a month under a code that only its author knows; an enterprise can take them over. */
@Stateless
public class Trials {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int DAYS = 30;
    private static final int MOST_A_MINUTE = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TrialStore store;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    Assessments assessments;

    @Inject
    RequestLimit limit;

    @Inject
    PortalClock clock;

    /**
     * @return the code to take the answers over with
     * @throws ValidationException answers that do not fit
     * @throws DomainException TOO_MANY_REQUESTS
     */
    @Requires(Requires.ANYONE)
    public String keep(Answers given) {
        limit.count("trial", MOST_A_MINUTE);
        StoredQuestionnaire current = shelf.current();
        Questionnaire questionnaire = shelf.published(current).questionnaire();
        Answers answers = given.derived(questionnaire);
        ValidationException.throwIfAny(AnswerCheck.faults(questionnaire, answers));
        store.removeExpired(clock.now());
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        store.add(new Trial(
                hash(code.toString()),
                current.id(),
                AnswersText.write(answers),
                clock.now().plusDays(DAYS)));
        return code.toString();
    }

    /**
     * Puts a trial's answers into the open self-assessment of the enterprise acted for.
     *
     * @return id of the assessment
     * @throws DomainException TRIAL_UNKNOWN, also for a trial of an earlier questionnaire; TOO_MANY_REQUESTS
     */
    @Requires("assessment:fill")
    public long takeOver(String code) {
        limit.count("take-over", MOST_A_MINUTE);
        String wanted = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        Trial trial = store.find(hash(wanted), clock.now())
                .filter(found -> found.questionnaireId() == shelf.current().id())
                .orElseThrow(() -> new DomainException(AssessmentError.TRIAL_UNKNOWN));
        long assessment = assessments.openOwn();
        assessments.save(assessment, AnswersText.read(trial.answers()));
        store.remove(trial);
        return assessment;
    }

    private static String hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
