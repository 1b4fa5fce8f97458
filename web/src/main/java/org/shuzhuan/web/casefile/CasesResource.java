package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.casefile.AddedOpinionView;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseFilter;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.ConsentView;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.CorrectionView;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.casefile.Urging;
import org.shuzhuan.casefile.Withdrawal;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Cases within the caller's scope: an enterprise's own, an official's by region. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:read")
public class CasesResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionConsents consents;

    @Inject
    private PublicNotices notices;

    @Inject
    private Withdrawal withdrawal;

    @Inject
    private Urging urging;

    @Inject
    private AddedOpinions opinions;

    @Inject
    private Caller caller;

    /**
     * Newest first. The filters are for officials; an enterprise gets all of its cases.
     *
     * @param text beginning of case number, credit code or enterprise name
     */
    @GET
    @Requires(Requires.SIGNED_IN)
    public Rows<CaseRow> cases(
            @QueryParam("text") String text,
            @QueryParam("status") String status,
            @QueryParam("callId") String callId,
            @QueryParam("region") String region,
            @QueryParam("cursor") String cursor) {
        PageRequest wanted = Cursor.read(cursor);
        if (caller.enterpriseId().isPresent()) {
            return Rows.of(cases.mine(wanted));
        }
        CaseFilter filter = new CaseFilter(
                QueryText.orNull(text),
                QueryText.constant(CaseStatus.class, status),
                QueryText.id(callId),
                QueryText.orNull(region));
        return Rows.of(cases.inMyRegions(filter, wanted));
    }

    @GET
    @Path("{id}")
    public CaseView get(@PathParam("id") long id) {
        return cases.get(id);
    }

    @GET
    @Path("{id}/history")
    public List<HistoryLine> history(@PathParam("id") long id) {
        return cases.history(id);
    }

    @GET
    @Path("{id}/corrections")
    public List<CorrectionView> corrections(@PathParam("id") long id) {
        return corrections.of(cases.get(id).getId());
    }

    @GET
    @Path("{id}/correction-consents")
    public List<ConsentView> consents(@PathParam("id") long id) {
        return consents.ofCase(id);
    }

    @GET
    @Path("{id}/notices")
    public List<NoticeView> notices(@PathParam("id") long id) {
        return notices.ofCase(cases.get(id).getId());
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("casefile:withdraw")
    public void withdraw(@PathParam("id") long id, WithdrawalBody body) {
        BodyFields fields = new BodyFields();
        fields.required("reason", body.reason);
        fields.refuseIfFaulty();
        withdrawal.withdraw(id, Opinion.of(body.reason));
    }

    @POST
    @Path("{id}/urge")
    @Requires("casefile:urge")
    public void urge(@PathParam("id") long id) {
        urging.urge(id);
    }

    @GET
    @Path("{id}/opinions")
    @Requires("casefile:give-opinion")
    public List<AddedOpinionView> opinions(@PathParam("id") long id) {
        return opinions.ofCase(id);
    }

    /** JSON body. */
    public static class WithdrawalBody {
        public String reason;
    }
}
