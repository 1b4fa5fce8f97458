package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Messages;
import org.shuzhuan.assessment.AssessmentInvitations;
import org.shuzhuan.assessment.InvitationFilter;
import org.shuzhuan.assessment.InvitationLine;
import org.shuzhuan.assessment.InvitationPreview;
import org.shuzhuan.assessment.InvitationRoundView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.PageNumber;
import org.shuzhuan.web.layout.Text;

/** Officials invite many enterprises to assess themselves: filter, dry run over all that match, round, result per row. */
@Named
@RequestScoped
public class AssessmentInvitationsPage {

    private static final int ROWS = 20;

    @Inject
    private AssessmentInvitations invitations;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private String region;
    private String industry;
    private String size;
    private String standing;
    private String level;
    private String number;
    private Long round;
    private InvitationPreview preview;
    private InvitationRoundView sent;
    private Page<InvitationLine> lines;
    private List<InvitationRoundView> recent;

    public void load() {
        recent = invitations.recent();
        if (round != null) {
            sent = invitations.round(round);
            lines = invitations.lines(round, PageNumber.read(number, ROWS));
        } else {
            preview = invitations.preview(filter(), PageNumber.read(number, ROWS));
            lines = preview.lines();
        }
    }

    public String invite() {
        try {
            long id = invitations.invite(filter());
            Messages.addFlashGlobalInfo(
                    text.with("page.invitations.done", invitations.round(id).invited()));
            return "/assessment/invitations.xhtml?faces-redirect=true&round=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    private InvitationFilter filter() {
        return new InvitationFilter(
                orNull(region),
                orNull(industry),
                FilterValue.of(SizeClass.class, size),
                FilterValue.of(InvitationFilter.Standing.class, standing),
                level != null && level.matches("[0-4]") ? Integer.valueOf(level) : null);
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<SelectItem> getStandingChoices() {
        return Arrays.stream(InvitationFilter.Standing.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public InvitationPreview getPreview() {
        return preview;
    }

    public InvitationRoundView getSent() {
        return sent;
    }

    public Page<InvitationLine> getLines() {
        return lines;
    }

    public List<InvitationRoundView> getRecent() {
        return recent;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }
}
