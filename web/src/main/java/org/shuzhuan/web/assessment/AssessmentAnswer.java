package org.shuzhuan.web.assessment;

import java.util.List;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.AssessmentView;
import org.shuzhuan.assessment.ItemNote;

/** JSON answer: an assessment with its answers. */
public class AssessmentAnswer {

    public AssessmentRow assessment;
    public String enterpriseName;
    public String version;
    public Answers answers;
    public List<ItemNote> notes;
    public boolean mayWrite;

    public static AssessmentAnswer of(AssessmentView view) {
        AssessmentAnswer answer = new AssessmentAnswer();
        answer.assessment = view.row();
        answer.enterpriseName = view.enterpriseName();
        answer.version = view.questionnaire().version();
        answer.answers = view.answers();
        answer.notes = view.notes();
        answer.mayWrite = view.mayWrite();
        return answer;
    }
}
