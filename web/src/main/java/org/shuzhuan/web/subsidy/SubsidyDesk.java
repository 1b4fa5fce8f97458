package org.shuzhuan.web.subsidy;

import jakarta.inject.Inject;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.casefile.OpinionFiles;
import org.shuzhuan.web.workflow.DecisionPage;

/** What every desk of an application does alike: shows what was applied for, and takes files with the opinion. */
public abstract class SubsidyDesk extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyCases cases;

    @Inject
    private OpinionFiles files;

    private ApplicationView content;

    /** Calls the desk's service. */
    protected abstract void perform(String code, Opinion written);

    /** Fills the desk's own form from the application. */
    protected void prepare(ApplicationView application) {}

    @Override
    protected void prepare() {
        content = cases.content(getCaseFileId());
        prepare(content);
        super.prepare();
    }

    @Override
    protected void perform(String code) {
        perform(code, new Opinion(getOpinion(), files.ids(getCaseFileId())));
    }

    public ApplicationView getContent() {
        return content;
    }
}
