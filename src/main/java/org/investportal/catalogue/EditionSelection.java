package org.investportal.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** The rows of an edition, read from a timeline when they are asked for. */
final class EditionSelection extends Selection {

    private final Timeline timeline;
    private final @Nullable EditionSelection unbroken;
    private final Predicate<Row> shown;
    private final Map<Class<?>, Map<Long, ? extends Row>> whole = new ConcurrentHashMap<>();

    /** @param unbroken the rows whose references the edition has; nothing for themselves */
    private EditionSelection(
            Timeline timeline,
            int edition,
            DerivedValueCache derived,
            AttachedTextMap sourceTexts,
            Predicate<Row> shown,
            @Nullable EditionSelection unbroken) {
        super(edition, derived, sourceTexts);
        this.timeline = timeline;
        this.unbroken = unbroken;
        this.shown = shown;
    }

    /** Returns every row of the edition. */
    static EditionSelection whole(
            Timeline timeline,
            int edition,
            DerivedValueCache derived,
            AttachedTextMap sourceTexts,
            EditionSelection unbroken) {
        return new EditionSelection(timeline, edition, derived, sourceTexts, row -> true, unbroken);
    }

    /** Returns the rows whose references the edition has. A page must not fail because of a broken reference. */
    static EditionSelection unbroken(
            Timeline timeline, int edition, DerivedValueCache derived, AttachedTextMap sourceTexts) {
        return new EditionSelection(
                timeline, edition, derived, sourceTexts, new BrokenRowCheck(timeline, edition)::isUnbroken, null);
    }

    @Override
    public Selection destination() {
        return unbroken == null ? this : unbroken;
    }

    @Override
    public <R extends Row> Collection<R> all(Class<R> kind) {
        return rows(kind).values();
    }

    @SuppressWarnings("unchecked") // each kind is put under its own class
    private <R extends Row> Map<Long, R> rows(Class<R> kind) {
        return (Map<Long, R>) whole.computeIfAbsent(
                kind,
                unused -> timeline.of(kind)
                        .at(edition())
                        .filter(shown)
                        .collect(toMap(Row::item, identity(), (one, same) -> one, LinkedHashMap::new)));
    }

    @Override
    @SuppressWarnings("unchecked") // each kind is put under its own class
    public <R extends Row> Optional<R> find(Class<R> kind, long item) {
        @Nullable Map<Long, R> known = (Map<Long, R>) whole.get(kind);
        return known == null
                ? timeline.of(kind).find(item, edition()).filter(shown)
                : Optional.ofNullable(known.get(item));
    }

    @Override
    <R extends Row> List<R> ownedBy(long owner, Class<R> kind) {
        return timeline.of(kind).ownedBy(owner, edition()).filter(shown).toList();
    }

    @Override
    public Collection<Mention> mentions() {
        return timeline.mentions().values();
    }

    @Override
    public Mention mention(long id) {
        return Optional.ofNullable(timeline.mentions().get(id))
                .orElseThrow(() -> new NoSuchElementException("there is no mention " + id));
    }

    @Override
    Optional<String> said(long about, TextField field, Language language) {
        return timeline.of(Text.class)
                .ownedBy(about, edition())
                .filter(text -> text.field() == field && text.language() == language)
                .findFirst()
                .map(Text::content);
    }
}
