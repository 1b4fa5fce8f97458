package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** Scores answers that somebody sends; nothing is kept. */
@Stateless
public class Scoring {

    private static final int MOST_A_MINUTE = 120;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    RequestLimit limit;

    @Inject
    Caller caller;

    /**
     * @param version such as {@code digital-level-2024@1}; null for the current one
     * @throws ValidationException every answer that does not fit
     * @throws DomainException QUESTIONNAIRE_UNKNOWN, QUESTIONNAIRE_RETIRED, QUESTIONNAIRE_STATE; TOO_MANY_REQUESTS for the public
     */
    @Requires(Requires.ANYONE)
    public ScoreResult score(String version, Answers answers) {
        if (!caller.known()) {
            limit.ofAddress("score", MOST_A_MINUTE);
        }
        return ScoreExplanation.of(shelf.published(version == null ? shelf.current() : shelf.stored(version)), answers);
    }
}
