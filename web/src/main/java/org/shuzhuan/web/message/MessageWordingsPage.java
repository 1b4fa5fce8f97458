package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.message.WordingKind;
import org.shuzhuan.message.WordingRow;
import org.shuzhuan.message.Wordings;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.PageNumber;

/** All wordings of one kind, with who changed them. */
@Named
@ViewScoped
public class MessageWordingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private Wordings wordings;

    private String kind;
    private String number;
    private Page<WordingRow> page;

    public void load() {
        page = wordings.page(isLetters() ? WordingKind.LETTER : WordingKind.MESSAGE, PageNumber.read(number, ROWS));
    }

    public boolean isLetters() {
        return WordingKind.LETTER.name().equals(kind);
    }

    public Page<WordingRow> getPage() {
        return page;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
