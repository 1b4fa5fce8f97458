package org.shuzhuan.workflow.engine;

import java.util.List;

/** The one list of models that are deployed; a test holds it against the folders of the module {@code bpmn}. */
final class Models {

    static final List<String> PROCESSES = List.of(
            "casefile/PublicNoticeProcess.bpmn", "fund/DisbursementProcess.bpmn", "subsidy/ChainSubsidyProcess.bpmn");

    static final List<Policy> POLICIES = List.of(
            new Policy("subsidy/LY-2025", "LY-2025@1", List.of("ChainSubsidyAmount", "ChainSubsidyEligibility")),
            new Policy("subsidy/CL-1", "CL-1@1", List.of("ChainSubsidyAmount", "ChainSubsidyEligibility")),
            new Policy("assessment/L2024", "L2024@1", List.of("DigitalLevel")),
            new Policy("assessment/L2024-6-3", "L2024-6-3@1", List.of("DigitalLevel")));

    private Models() {}

    /**
     * @param folder on the class path
     * @param versionTag {@code policyCode@version}, the tag in each of its decisions
     */
    record Policy(String folder, String versionTag, List<String> decisions) {

        List<String> paths() {
            return decisions.stream()
                    .map(decision -> folder + "/" + decision + ".dmn")
                    .toList();
        }
    }
}
