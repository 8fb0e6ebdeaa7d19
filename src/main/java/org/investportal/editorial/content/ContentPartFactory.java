package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** Creates the parts of each kind of subject. */
public final class ContentPartFactory {

    private final PrintedNumberIndex printed;

    public ContentPartFactory(PrintedNumberIndex printed) {
        this.printed = printed;
    }

    /** Creates all parts of a kind of subject, except the words of notes, which belong to the notes. */
    public List<ContentPart<?>> of(ItemKind kind) {
        Schema schema = Schema.of(kind);
        List<ContentPart<?>> parts = new ArrayList<>();
        parts.add(TextPart.of(schema.texts()));
        if (schema.hasNotes()) {
            parts.add(new NotePart());
        }
        schema.fields().stream().map(Field::form).filter(Objects::nonNull).forEach(form -> addLines(parts, form));
        return parts;
    }

    private void addLines(List<ContentPart<?>> parts, LineForm form) {
        switch (form) {
            case READING -> parts.add(readings());
            case PEER -> parts.add(peers());
            case RELATION -> parts.add(relations());
            case HEADLINE -> parts.add(new HeadlinePart());
            case SHOWN_IN -> parts.add(shownIn());
            case TIE, BEARING -> parts.add(ties(form));
            case LEFT_OUT -> parts.add(leftOut());
            case MENTION -> {
                // no rows: numbers printed in a source belong to no edition
            }
        }
    }

    private ContentPart<Reading> readings() {
        return new LinePart<>(
                "readings",
                LineForm.READING,
                ItemKind.READING,
                Selection::readingsOf,
                row -> words(
                        printed.get(row.mentionId()).sourceId(),
                        printed.get(row.mentionId()).locator(),
                        row.role(),
                        row.unit()),
                (version, gone, figure, words) -> new Reading(
                        version,
                        gone,
                        printed.id(Long.parseLong(words.get(0)), words.get(1)),
                        Coded.parse(ReadingRole.class, words.get(2)),
                        figure,
                        null,
                        null,
                        words.size() > 3 ? Coded.parse(Unit.class, words.get(3)) : null));
    }

    private ContentPart<Reading> leftOut() {
        return new LinePart<>(
                "left-out",
                LineForm.LEFT_OUT,
                ItemKind.READING,
                (selection, source) -> selection.all(Reading.class).stream()
                        .filter(row -> row.leftOut() != null
                                && printed.get(row.mentionId()).sourceId() == source)
                        .toList(),
                row -> words(printed.get(row.mentionId()).locator(), row.leftOut(), row.namedId()),
                (version, gone, source, words) -> new Reading(
                        version,
                        gone,
                        printed.id(source, words.get(0)),
                        ReadingRole.LEFT_OUT,
                        null,
                        Coded.parse(LeftOut.class, words.get(1)),
                        item(words, 2)));
    }

    private static ContentPart<Peer> peers() {
        return new LinePart<>(
                "peers",
                LineForm.PEER,
                ItemKind.PEER,
                Selection::peersOf,
                row -> words(row.areaId(), row.standing()),
                (version, gone, figure, words) -> new Peer(
                        version,
                        gone,
                        figure,
                        Long.parseLong(words.get(0)),
                        Coded.parse(Standing.class, words.get(1))));
    }

    private static ContentPart<Relation> relations() {
        return new LinePart<>(
                "relations",
                LineForm.RELATION,
                ItemKind.RELATION,
                Selection::relationsOf,
                row -> words(row.kind(), row.ofId(), row.wholeId(), row.wholeAreaId()),
                (version, gone, indicator, words) -> new Relation(
                        version,
                        gone,
                        Coded.parse(RelationKind.class, words.get(0)),
                        indicator,
                        Long.parseLong(words.get(1)),
                        item(words, 2),
                        item(words, 3)));
    }

    private static ContentPart<AlsoShownIn> shownIn() {
        return new LinePart<>(
                "also-shown-in",
                LineForm.SHOWN_IN,
                ItemKind.ALSO_SHOWN_IN,
                Selection::alsoShownIn,
                row -> words(row.sectorId()),
                (version, gone, shown, words) -> new AlsoShownIn(version, gone, shown, Long.parseLong(words.get(0))));
    }

    /** Creates the part of ties; only a claim has a bearing. */
    private static ContentPart<Tie> ties(LineForm form) {
        return new LinePart<>(
                "ties",
                form,
                ItemKind.TIE,
                Selection::tiesOf,
                row -> words(row.figureId(), row.bearing()),
                (version, gone, named, words) ->
                        new Tie(version, gone, named, Long.parseLong(words.get(0)), bearing(words)));
    }

    private static @Nullable Bearing bearing(List<String> words) {
        return words.size() > 1 ? Coded.parse(Bearing.class, words.get(1)) : null;
    }

    private static @Nullable Long item(List<String> words, int index) {
        return words.size() > index ? Long.valueOf(words.get(index)) : null;
    }

    /** Joins the parts of a line: codes of coded values, and no missing parts. */
    private static String words(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> part instanceof Coded coded ? coded.code() : String.valueOf(part))
                .collect(Collectors.joining(" "));
    }
}
