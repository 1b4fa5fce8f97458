package org.shuzhuan.dossier;

import java.io.Serializable;

/**
 * Where an enterprise stands, why, and what comes next.
 *
 * <p>Without a completed assessment it is at 评估. A running application is 实施 until it is granted. Once a grant is approved
 * and nothing else runs it is 优化, where it is asked to assess again until an assessment is younger than the grant. All else
 * is 规划: assessed, and nothing under way.
 *
 * @param reason which of the rules said so; its sentence is {@code dossier.reason.<reason>}
 * @param because the line the reason names; null where nothing has happened yet
 * @param target id the next step leads to: an assessment or a case; null where it begins something
 */
public record Journey(JourneyStage stage, Reason reason, DossierLine because, NextStep next, Long target)
        implements Serializable {

    private static final int HIGHEST = 4;

    /** Why a stage. */
    public enum Reason {
        NEVER_ASSESSED,
        ASSESSMENT_BEGUN,
        NOT_APPLIED,
        LAST_NOT_GRANTED,
        CASE_RUNNING,
        GRANTED_NOT_ASSESSED,
        GRANTED_AND_ASSESSED
    }

    static Journey of(JourneyFacts facts) {
        if (facts.running() != null) {
            Long target = facts.running().reference();
            return new Journey(
                    JourneyStage.IMPLEMENT, Reason.CASE_RUNNING, facts.running(), NextStep.FOLLOW_CASE, target);
        }
        if (facts.granted() != null) {
            return granted(facts);
        }
        if (facts.assessed() == null) {
            return facts.openAssessment() == null
                    ? new Journey(JourneyStage.ASSESS, Reason.NEVER_ASSESSED, null, NextStep.BEGIN_ASSESSMENT, null)
                    : new Journey(
                            JourneyStage.ASSESS,
                            Reason.ASSESSMENT_BEGUN,
                            null,
                            NextStep.FINISH_ASSESSMENT,
                            facts.openAssessment());
        }
        boolean refused = facts.ended() != null;
        return new Journey(
                JourneyStage.PLAN,
                refused ? Reason.LAST_NOT_GRANTED : Reason.NOT_APPLIED,
                refused ? facts.ended() : facts.assessed(),
                NextStep.CHOOSE_CALL,
                facts.assessed().reference());
    }

    private static Journey granted(JourneyFacts facts) {
        if (!facts.assessedAfter(facts.granted().at())) {
            return new Journey(
                    JourneyStage.OPTIMISE,
                    Reason.GRANTED_NOT_ASSESSED,
                    facts.granted(),
                    NextStep.ASSESS_AGAIN,
                    facts.openAssessment());
        }
        boolean highest = facts.assessed().level() != null && facts.assessed().level() >= HIGHEST;
        return new Journey(
                JourneyStage.OPTIMISE,
                Reason.GRANTED_AND_ASSESSED,
                facts.assessed(),
                highest ? NextStep.KEEP_LEVEL : NextStep.RAISE_LEVEL,
                facts.assessed().reference());
    }

    public JourneyStage getStage() {
        return stage;
    }

    public Reason getReason() {
        return reason;
    }

    public DossierLine getBecause() {
        return because;
    }

    public NextStep getNext() {
        return next;
    }

    public Long getTarget() {
        return target;
    }
}
