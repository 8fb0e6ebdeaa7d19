package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Content;
import org.investportal.editorial.Field;
import org.investportal.editorial.FieldType;
import org.investportal.editorial.Schema;
import org.investportal.staff.FieldWords;

/** Compares versions of one thing: the first with each that follows. */
final class Comparing {

    /** One of those that are compared. */
    record Version(String heading, Content content) {}

    private final ItemKind kind;
    private final List<Version> versions;
    private final ReadersWords words;
    private final FieldWords labels;

    Comparing(ItemKind kind, List<Version> versions, ReadersWords words, FieldWords labels) {
        this.kind = kind;
        this.versions = versions;
        this.words = words;
        this.labels = labels;
    }

    Comparison comparison(boolean all) {
        List<ComparedField> fields = Schema.of(kind).fields().stream()
                .filter(field -> versions.stream()
                        .anyMatch(
                                version -> !version.content().get(field.name()).isEmpty()))
                .map(this::compare)
                .toList();
        List<ComparedField> differing =
                fields.stream().filter(ComparedField::differs).toList();
        return new Comparison(all ? fields : differing, differing.size(), all);
    }

    private ComparedField compare(Field field) {
        List<String> data = versions.stream()
                .map(version -> version.content().get(field.name()))
                .toList();
        List<String> said = versions.stream()
                .map(version -> words.of(kind, field, version.content()))
                .toList();
        boolean differs = versions.size() == 1
                || Stream.of(data, said)
                        .anyMatch(texts -> texts.stream().distinct().count() > 1);
        String language = field.language() == null ? null : field.language().code();
        return new ComparedField(
                field.name(), labels.label(field), differs, isConflicting(data), language, sides(field, data, said));
    }

    /** Of what it was, what is published now, and what the change makes of it: all different. */
    private static boolean isConflicting(List<String> data) {
        return data.size() == 3 && data.stream().distinct().count() == 3;
    }

    private List<ComparedSide> sides(Field field, List<String> data, List<String> said) {
        List<ComparedSide> sides = new ArrayList<>();
        for (int at = 0; at < versions.size(); at++) {
            boolean asKept = Objects.equals(data.get(at), said.get(at));
            sides.add(new ComparedSide(
                    versions.get(at).heading(),
                    pieces(field.type(), said, at),
                    asKept ? null : pieces(field.type(), data, at)));
        }
        return sides;
    }

    /** Of two the first shows what is taken away and the second what is added; of three each shows both. */
    private List<Piece> pieces(FieldType type, List<String> texts, int at) {
        String first = texts.get(0);
        if (texts.size() == 1 || (at == 0 && texts.size() > 2)) {
            return first.isEmpty() ? List.of() : List.of(Piece.same(first));
        }
        WordDifferences differences = differences(type, first, texts.get(at == 0 ? 1 : at));
        if (texts.size() > 2) {
            return differences.both();
        }
        return at == 0 ? differences.old() : differences.young();
    }

    private static WordDifferences differences(FieldType type, String first, String other) {
        return switch (type) {
            case NAME, WORDS -> WordDifferences.ofWords(first, other);
            case LINES -> WordDifferences.ofLines(first, other);
            default -> WordDifferences.ofWholes(first, other);
        };
    }
}
