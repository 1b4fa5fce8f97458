package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.shuzhuan.message.WordingKind;
import org.shuzhuan.message.WordingText;
import org.shuzhuan.message.WordingView;
import org.shuzhuan.message.Wordings;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** One wording: its text, a preview, its changes and the way back to the shipped text. */
@Named
@ViewScoped
public class MessageWordingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Wordings wordings;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private String kind;
    private String code;
    private WordingView wording;
    private WordingText preview;
    private String title;
    private String body;
    private String remedy;
    private LocalDate holdsFrom;

    public void load() {
        if (!WordingKind.MESSAGE.name().equals(kind)
                && !WordingKind.LETTER.name().equals(kind)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        wording = wordings.of(WordingKind.valueOf(kind), code);
        title = wording.current().title();
        body = wording.current().body();
        remedy = wording.current().remedy();
    }

    public void show() {
        preview = null;
        try {
            preview = wordings.preview(wording.kind(), code, typed());
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    /** The letter as a PDF to look at. */
    public void print() {
        try {
            byte[] pdf = wordings.specimen(code, typed());
            Faces.sendFile(pdf, text.get("page.wording.specimen"), true);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public String save() {
        return done(() -> wordings.change(wording.kind(), code, typed(), holdsFrom));
    }

    public String restore() {
        return done(() -> wordings.restore(wording.kind(), code));
    }

    public String drop(long versionId) {
        return done(() -> wordings.drop(versionId));
    }

    private String done(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/message/wording.xhtml?faces-redirect=true&kind=" + kind + "&code=" + code;
    }

    private WordingText typed() {
        return new WordingText(title, body, remedy);
    }

    public boolean isLetter() {
        return wording.kind() == WordingKind.LETTER;
    }

    public WordingView getWording() {
        return wording;
    }

    /** Null until it is asked for. */
    public WordingText getPreview() {
        return preview;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public void setHoldsFrom(LocalDate holdsFrom) {
        this.holdsFrom = holdsFrom;
    }
}
