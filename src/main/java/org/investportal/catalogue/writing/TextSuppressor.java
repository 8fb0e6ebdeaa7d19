package org.investportal.catalogue.writing;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.SuppressionChanged;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suppresses words that may not be shown by law, and lifts suppressions. The rows of the words do not change. */
@Component
@Transactional
public class TextSuppressor {

    private final EntityManager entities;
    private final EditionPublisher editionPublisher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextSuppressor(
            EntityManager entities, EditionPublisher editionPublisher, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.editionPublisher = editionPublisher;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Suppresses words, also if their earlier suppression was lifted; the new reason then applies. It waits for a
     * running publication, which would otherwise not see the suppression.
     */
    public void suppress(Suppression.Key key, String reason) {
        editionPublisher.waitForOthers();
        entities.merge(new Suppression(key, clock.instant(), reason));
        events.publishEvent(new SuppressionChanged());
    }

    /** Returns the words that are suppressed now, read in one statement, so that an older draft cannot publish them again. */
    @Transactional(readOnly = true)
    public Set<String> hiddenWords() {
        String all = Stream.of(
                        hidden("t.written from Text t", WordsKind.TEXT, "t.version.edition", "t.version.item"),
                        hidden(
                                "r.written from Entry e join e.reasons r",
                                WordsKind.REASON,
                                "e.key.edition",
                                "e.key.item"),
                        hidden("d.written from EditionSummary d", WordsKind.SUMMARY, "d.key.edition", "0L"),
                        hidden("m.written from Mention m", WordsKind.QUOTATION, "s.key.edition", "m.id"))
                .collect(Collectors.joining(" union "));
        return Set.copyOf(entities.createQuery(all, String.class).getResultList());
    }

    private static String hidden(String words, WordsKind kind, String edition, String item) {
        return "select " + words + " join Suppression s on s.key.edition = " + edition + " and s.key.item = " + item
                + " where s.key.kind = " + kind.name() + " and s.liftedAt is null";
    }

    /** Lifts a suppression, and returns whether one was in force. */
    public boolean lift(Suppression.Key key) {
        Optional<Suppression> found = Optional.ofNullable(entities.find(Suppression.class, key))
                .filter(suppression -> suppression.liftedAt() == null);
        found.ifPresent(suppression -> {
            suppression.lift(clock.instant());
            events.publishEvent(new SuppressionChanged());
        });
        return found.isPresent();
    }

    /** Returns the edition that the words around each printed number came with: the first that reads the number. Numbers that none reads are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> editionsOfQuotations() {
        return entities.createQuery(
                        "select r.mentionId, min(r.version.edition) from Reading r"
                                + " where r.mentionId in (select m.id from Mention m where m.written is not null)"
                                + " group by r.mentionId",
                        Object[].class)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
