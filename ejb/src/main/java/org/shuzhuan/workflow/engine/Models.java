package org.shuzhuan.workflow.engine;

import java.util.List;
import org.shuzhuan.shared.ShippedLines;

/** The one list of models that are deployed; a test holds it against the folders of the module {@code bpmn}. */
final class Models {

    static final List<String> PROCESSES = List.of(
            "award/RemainderOfferProcess.bpmn",
            "casefile/PublicNoticeProcess.bpmn",
            "fund/DisbursementProcess.bpmn",
            "subsidy/ChainSubsidyProcess.bpmn",
            "subsidy/RejectionReviewProcess.bpmn");

    static final List<Policy> POLICIES =
            ShippedLines.of("/policies.txt").stream().map(Policy::of).toList();

    private Models() {}

    /**
     * @param folder on the class path
     * @param versionTag {@code policyCode@version}, the tag in each of its decisions
     */
    record Policy(String folder, String versionTag, List<String> decisions) {

        private static Policy of(String line) {
            List<String> words = List.of(line.split("\\s+"));
            String folder = words.get(0).substring(0, words.get(0).indexOf('@'));
            String versionTag = words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
            return new Policy(folder, versionTag, words.subList(1, words.size()));
        }

        List<String> paths() {
            return decisions.stream()
                    .map(decision -> folder + "/" + decision + ".dmn")
                    .toList();
        }
    }
}
