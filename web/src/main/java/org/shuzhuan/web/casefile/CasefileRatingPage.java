package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** One rating; the leader of the unit answers a bad one here. */
@Named
@ViewScoped
public class CasefileRatingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseRatings ratings;

    @Inject
    private Faults faults;

    private Long id;
    private RatingView rating;
    private boolean answerable;
    private String answer;

    public void load() {
        rating = ratings.get(id == null ? 0 : id);
        answerable = ratings.mayAnswer(rating.id());
    }

    public String send() {
        try {
            ratings.answer(id, answer);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/rating.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RatingView getRating() {
        return rating;
    }

    public boolean isAnswerable() {
        return answerable;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
