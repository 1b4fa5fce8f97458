package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/** Two ratios, of last year and of the year before, that should move the way the chosen option says; a hint, never a refusal. */
public record TrendCheck(
        List<String> last, List<String> previous, String lower, String equal, String higher, String note)
        implements Serializable {

    public List<String> getLast() {
        return last;
    }

    public List<String> getPrevious() {
        return previous;
    }

    public String getLower() {
        return lower;
    }

    public String getEqual() {
        return equal;
    }

    public String getHigher() {
        return higher;
    }

    public String getNote() {
        return note;
    }
}
