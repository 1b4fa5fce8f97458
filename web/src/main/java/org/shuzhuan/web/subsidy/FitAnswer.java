package org.shuzhuan.web.subsidy;

import java.util.List;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.CallFit;
import org.shuzhuan.subsidy.FitView;

/** JSON answer: the open calls as they fit an enterprise, those that fit first. */
public class FitAnswer {

    public String name;
    public String regionCode;
    public String industryCode;
    public SizeClass sizeClass;
    public List<Call> calls;

    /** One call; amounts in yuan. */
    public static class Call {
        public long callId;
        public String title;
        public boolean template;
        public boolean fits;
        public List<EstimateAnswer.Reason> reasons;
        public Integer levelNeeded;
        public Money most;
        public List<EstimateAnswer.Reason> exclusions;

        static Call of(CallFit fit, AwardText words) {
            Call call = new Call();
            call.callId = fit.call().id();
            call.title = fit.call().title();
            call.template = fit.call().template();
            call.fits = fit.isFitting();
            call.reasons = EstimateAnswer.Reason.of(fit.reasons(), words);
            call.levelNeeded = fit.levelNeeded();
            call.most = fit.most();
            call.exclusions = EstimateAnswer.Reason.of(fit.exclusions(), words);
            return call;
        }
    }

    static FitAnswer of(FitView fit, AwardText words) {
        FitAnswer answer = new FitAnswer();
        answer.name = fit.name();
        answer.regionCode = fit.regionCode();
        answer.industryCode = fit.industryCode();
        answer.sizeClass = fit.sizeClass();
        answer.calls = fit.calls().stream().map(call -> Call.of(call, words)).toList();
        return answer;
    }
}
