package org.shuzhuan.web.assessment;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.shuzhuan.assessment.AssessmentInvitations;
import org.shuzhuan.assessment.InvitationFilter;
import org.shuzhuan.assessment.InvitationLine;
import org.shuzhuan.assessment.InvitationPreview;
import org.shuzhuan.assessment.InvitationRoundView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Rounds of invitations to assess: dry run, round, what became of every row. */
@Path("assessment-invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("assessment:invite")
public class InvitationsResource {

    @Inject
    private AssessmentInvitations invitations;

    /** The dry run: counts over all that match and a page of them; nobody is told. */
    @GET
    @Path("preview")
    public Preview preview(
            @QueryParam("region") String region,
            @QueryParam("industry") String industry,
            @QueryParam("size") String size,
            @QueryParam("standing") String standing,
            @QueryParam("level") String level,
            @QueryParam("cursor") String cursor) {
        InvitationFilter filter = new InvitationFilter(
                QueryText.orNull(region),
                QueryText.orNull(industry),
                QueryText.constant(SizeClass.class, size),
                QueryText.constant(InvitationFilter.Standing.class, standing),
                number(level));
        InvitationPreview found = invitations.preview(filter, Cursor.read(cursor));
        Preview preview = new Preview();
        preview.matching = found.matching();
        preview.invited = found.invited();
        preview.days = found.days();
        preview.most = found.most();
        preview.lines = Rows.of(found.lines());
        return preview;
    }

    private static Integer number(String level) {
        Long wanted = QueryText.id(level);
        return wanted == null ? null : (int) Math.min(wanted, Integer.MAX_VALUE);
    }

    /** Repeating it tells nobody twice: within the days of the rule all are left out, and a round for nobody is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(NewRound wanted) {
        long id = invitations.invite(new InvitationFilter(
                QueryText.orNull(wanted.region),
                QueryText.orNull(wanted.industry),
                wanted.size,
                wanted.standing,
                wanted.level));
        return Response.created(URI.create("assessment-invitations/" + id))
                .entity(invitations.round(id))
                .build();
    }

    @GET
    public List<InvitationRoundView> recent() {
        return invitations.recent();
    }

    @GET
    @Path("{id}/lines")
    public Rows<InvitationLine> lines(@PathParam("id") long id, @QueryParam("cursor") String cursor) {
        return Rows.of(invitations.lines(id, Cursor.read(cursor)));
    }

    /** JSON body: whom to invite; what is not given does not matter. */
    public static class NewRound {
        public String region;
        public String industry;
        public SizeClass size;
        public InvitationFilter.Standing standing;
        public Integer level;
    }

    /** JSON answer. */
    public static class Preview {
        public long matching;
        public long invited;
        public int days;
        public int most;
        public Rows<InvitationLine> lines;
    }
}
