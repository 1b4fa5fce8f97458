package org.shuzhuan.web.assessment;

/** JSON body: answers to be scored by a version of the questionnaire; without one by the current. */
public class ScoreBody {

    public String version;
    public AnswersBody answers;
}
