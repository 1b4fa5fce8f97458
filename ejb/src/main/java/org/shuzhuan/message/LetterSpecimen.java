package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;

/** Prints a letter that nobody is sent, to see how its wording looks. */
@ApplicationScoped
public class LetterSpecimen {

    private final Renderer renderer = new Renderer();

    @Inject
    OfficialDocumentStore store;

    @Inject
    WordingPlaces places;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    byte[] pdf(String code, WordingText wording, List<WordingPlace> known) {
        Map<String, String> values =
                known.stream().collect(Collectors.toMap(WordingPlace::name, WordingPlace::example));
        LetterRequest.Subject subject = new LetterRequest.Subject(
                0, null, 0, places.word("specimen.enterprise"), places.word("specimen.creditCode"), false);
        List<LetterRequest.Fact> facts =
                List.of(new LetterRequest.Fact(places.word("specimen.fact"), places.word("specimen.fact.text")));
        LetterRequest request = new LetterRequest(code, subject, null, values, facts);
        Letterhead letterhead =
                new Letterhead(caller.workspaceName(), places.word("specimen.number"), clock.today(), true);
        String snapshot = LetterText.snapshot(request, wording.body(), wording.remedy(), true);
        return renderer.watermarked(
                LetterText.read(letterhead, store.titleOf(code), snapshot), places.word("specimen.mark"));
    }
}
