package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.RatingFigures;
import org.shuzhuan.casefile.RatingFilter;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.PageNumber;

/** Ratings of the regions of the organisation acted for: figures of each unit, then the ratings one by one. */
@Named
@RequestScoped
public class CasefileRatingsPage {

    private static final int ROWS = 20;

    @Inject
    private CaseRatings ratings;

    private String number;
    private String unit;
    private boolean bad;
    private boolean open;
    private List<RatingFigures> figures;
    private Page<RatingView> page;

    public void load() {
        figures = ratings.figures();
        page = ratings.inMyRegions(new RatingFilter(unit, bad, open), PageNumber.read(number, ROWS));
    }

    public RatingLevel[] getLevels() {
        return RatingLevel.values();
    }

    public List<RatingFigures> getFigures() {
        return figures;
    }

    public Page<RatingView> getPage() {
        return page;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isBad() {
        return bad;
    }

    public void setBad(boolean bad) {
        this.bad = bad;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
