package org.shuzhuan.dossier;

import java.time.LocalDateTime;

/**
 * What the stage follows from.
 *
 * @param openAssessment id of the self-assessment begun and not completed; null without
 * @param assessed the latest completed assessment; null without
 * @param running the newest application that has not ended; null without
 * @param ended the newest application that has ended; null without
 * @param granted the newest grant approved; null without
 */
public record JourneyFacts(
        Long openAssessment, DossierLine assessed, DossierLine running, DossierLine ended, DossierLine granted) {

    boolean assessedAfter(LocalDateTime moment) {
        return assessed != null && assessed.at().isAfter(moment);
    }
}
