package org.shuzhuan.web.dossier;

/** A stage of the journey as the step indicator shows it; it leads nowhere. */
public record StageStep(String label, String state) {

    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return "";
    }

    public String getState() {
        return state;
    }
}
