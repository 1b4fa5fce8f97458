package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.entity.StoredQuestionnaire;
import org.shuzhuan.assessment.store.QuestionnaireStore;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/** The administrator imports, publishes and retires questionnaires; everyone reads the published ones. */
@Stateless
public class Questionnaires {

    static final List<String> BUNDLED = List.of("digital-level-2022", "digital-level-2024");

    @Inject
    QuestionnaireStore store;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    LevelTables tables;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** The editions the portal ships; what is there already stays as it is. */
    @Requires("assessment:import")
    public void importBundled() {
        for (String name : BUNDLED) {
            String json = bundled(name + ".json");
            Questionnaire questionnaire = QuestionnaireFile.read(json);
            if (store.find(questionnaire.code(), questionnaire.revision()).isEmpty()) {
                long id = importFile(json);
                if (questionnaire.scored()) {
                    publish(id);
                }
            }
        }
    }

    /**
     * Keeps a questionnaire as a draft, or replaces the draft of the same version.
     *
     * @return its id
     * @throws ValidationException all faults with their places; nothing is stored then
     * @throws DomainException QUESTIONNAIRE_FIXED for a version that was published
     */
    @Requires("assessment:import")
    public long importFile(String json) {
        Questionnaire questionnaire = QuestionnaireFile.read(json);
        Optional<StoredQuestionnaire> known = store.find(questionnaire.code(), questionnaire.revision());
        StoredQuestionnaire stored = known.orElseGet(() -> new StoredQuestionnaire(questionnaire));
        stored.write(questionnaire, json, caller.displayName(), clock.now());
        if (known.isEmpty()) {
            store.add(stored);
        }
        audit.record("assessment:import", "Questionnaire", stored.id().toString(), null, questionnaire.version());
        return stored.id();
    }

    /** @throws ValidationException LEVEL_TABLE_UNKNOWN, LEVEL_TABLE_DIFFERS */
    @Requires("assessment:publish")
    public void publish(long id) {
        StoredQuestionnaire stored = existing(id);
        stored.publish(clock.now());
        Questionnaire questionnaire = QuestionnaireFile.read(stored.content());
        ValidationException.throwIfAny(tables.differences(new ScoreSheet(questionnaire)));
        audit.record("assessment:publish", "Questionnaire", Long.toString(id), null, questionnaire.version());
    }

    /** Nothing new begins with it; what was completed by it stays. */
    @Requires("assessment:publish")
    public void retire(long id) {
        StoredQuestionnaire stored = existing(id);
        stored.retire(clock.now());
        audit.record(
                "assessment:retire",
                "Questionnaire",
                Long.toString(id),
                null,
                stored.row().version());
    }

    @Requires("assessment:import")
    public List<QuestionnaireRow> all() {
        return store.all().stream().map(StoredQuestionnaire::row).toList();
    }

    /** Any version, drafts too. */
    @Requires("assessment:import")
    public Questionnaire content(long id) {
        return QuestionnaireFile.read(existing(id).content());
    }

    @Requires("assessment:import")
    public QuestionnaireRow row(long id) {
        return existing(id).row();
    }

    /** Published ones, the current first. */
    @Requires(Requires.ANYONE)
    public List<QuestionnaireRow> published() {
        return store.all().stream()
                .filter(stored -> stored.state() == QuestionnaireState.PUBLISHED)
                .map(StoredQuestionnaire::row)
                .sorted((one, other) -> other.publishedAt().compareTo(one.publishedAt()))
                .toList();
    }

    /** @throws DomainException QUESTIONNAIRE_UNKNOWN, also for a draft */
    @Requires(Requires.ANYONE)
    public Questionnaire published(String version) {
        StoredQuestionnaire stored = shelf.stored(version);
        if (stored.state() == QuestionnaireState.DRAFT) {
            throw new DomainException(AssessmentError.QUESTIONNAIRE_UNKNOWN, version);
        }
        return QuestionnaireFile.read(stored.content());
    }

    /** What new assessments follow. */
    @Requires(Requires.ANYONE)
    public Questionnaire current() {
        return shelf.published(shelf.current()).questionnaire();
    }

    private StoredQuestionnaire existing(long id) {
        return store.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    static String bundled(String name) {
        try (InputStream stream = Questionnaires.class.getResourceAsStream("/assessment/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
