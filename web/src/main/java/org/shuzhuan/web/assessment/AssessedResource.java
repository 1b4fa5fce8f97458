package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.assessment.AssessedEnterprises;
import org.shuzhuan.assessment.AssessedFilter;
import org.shuzhuan.assessment.StandingView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.layout.PageNumber;

/** Where the enterprises of the caller's regions stand. */
@Path("assessed-enterprises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessedResource {

    private static final int ROWS = 50;

    @Inject
    private AssessedEnterprises assessed;

    /**
     * @param industry division of the classification, such as {@code C34}
     * @param number page of 50 rows, from 1
     */
    @GET
    @Requires("assessment:list")
    public AssessedList list(
            @QueryParam("region") String region,
            @QueryParam("industry") String industry,
            @QueryParam("size") String size,
            @QueryParam("level") String level,
            @QueryParam("page") String number) {
        Long wanted = QueryText.id(level);
        Page<StandingView> page = assessed.list(
                new AssessedFilter(
                        QueryText.orNull(region),
                        QueryText.orNull(industry),
                        QueryText.constant(SizeClass.class, size),
                        wanted == null ? null : (int) Math.min(wanted, Integer.MAX_VALUE)),
                PageNumber.read(number, ROWS));
        AssessedList list = new AssessedList();
        list.rows = page.rows();
        list.total = page.total();
        return list;
    }

    /** JSON answer. */
    public static class AssessedList {
        public List<StandingView> rows;
        public long total;
    }
}
