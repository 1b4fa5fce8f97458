package org.shuzhuan.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.message.WordingKind;
import org.shuzhuan.message.WordingRow;
import org.shuzhuan.message.WordingText;
import org.shuzhuan.message.entity.MessageTemplate;
import org.shuzhuan.message.entity.OfficialWording;
import org.shuzhuan.message.entity.WordingVersion;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Shipped wordings and their changes. */
@ApplicationScoped
public class WordingStore {

    @PersistenceContext
    private EntityManager em;

    public Optional<WordingText> shipped(WordingKind kind, String code) {
        return kind == WordingKind.MESSAGE
                ? Optional.ofNullable(em.find(MessageTemplate.class, code)).map(MessageTemplate::toText)
                : Optional.ofNullable(em.find(OfficialWording.class, code)).map(OfficialWording::toText);
    }

    /** As shipped, in order of their codes. */
    public Page<WordingRow> page(WordingKind kind, PageRequest request) {
        return kind == WordingKind.MESSAGE
                ? page(kind, "w.title, w.body from MessageTemplate w", "", request)
                : page(
                        kind,
                        "k.title, w.body from OfficialWording w, OfficialKind k",
                        " where k.kind = w.kind",
                        request);
    }

    private Page<WordingRow> page(WordingKind kind, String from, String where, PageRequest request) {
        List<WordingRow> rows = em.createQuery("select w.code, " + from + where + " order by w.code", Object[].class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(row -> new WordingRow(kind, (String) row[0], (String) row[1], (String) row[2], null, null))
                .toList();
        String entity = from.substring(from.indexOf("from "));
        long total =
                em.createQuery("select count(w) " + entity + where, Long.class).getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** The version that holds on a day; empty where it is the shipped text. */
    public Optional<WordingVersion> holding(WordingKind kind, String code, LocalDate day) {
        return versions(kind, List.of(code), day, 1).stream().findFirst();
    }

    /** Those of these codes that hold or held on a day, per code the one that holds first. @param codes never empty */
    public List<WordingVersion> until(WordingKind kind, Collection<String> codes, LocalDate day) {
        return versions(kind, codes, day, Integer.MAX_VALUE);
    }

    // by the moment, not by the id: ids of two nodes do not follow each other
    private List<WordingVersion> versions(WordingKind kind, Collection<String> codes, LocalDate day, int most) {
        return em.createQuery(
                        "select v from WordingVersion v where v.kind = :kind and v.code in :codes and v.holdsFrom <= :day"
                                + " order by v.holdsFrom desc, v.changedAt desc, v.id desc",
                        WordingVersion.class)
                .setParameter("kind", kind)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest day first, coming ones included. */
    public List<WordingVersion> all(WordingKind kind, String code, int most) {
        return em.createQuery(
                        "select v from WordingVersion v where v.kind = :kind and v.code = :code"
                                + " order by v.holdsFrom desc, v.changedAt desc, v.id desc",
                        WordingVersion.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<WordingVersion> find(long id) {
        return Optional.ofNullable(em.find(WordingVersion.class, id));
    }

    public void add(WordingVersion version) {
        em.persist(version);
        em.flush();
    }

    public void remove(WordingVersion version) {
        em.remove(version);
    }
}
