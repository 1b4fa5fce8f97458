package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.layout.NavigationCount;

/** Opinions asked of the caller. */
@RequestScoped
public class OpinionCount implements NavigationCount {

    @Inject
    private AddedOpinions opinions;

    @Inject
    private Caller caller;

    @Override
    public String path() {
        return "/casefile/opinions.xhtml";
    }

    @Override
    public long count() {
        return caller.permitted("casefile:give-opinion") ? opinions.countAskedOfCaller() : 0;
    }
}
