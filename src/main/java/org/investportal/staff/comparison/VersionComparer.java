package org.investportal.staff.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FieldWording;

/** Compares versions of one thing: the first with each that follows. */
final class VersionComparer {

    /**
     * One of those that are compared.
     *
     * @param edition the edition beside it
     * @param drafts the revisions of its change beside it
     */
    record Version(String heading, Content content, int edition, Collection<Revision> drafts) {

        Version with(Content readable) {
            return new Version(heading, readable, edition, drafts);
        }
    }

    private final Subject subject;
    private final List<Version> versions;
    private final ReaderWording words;
    private final FieldWording labels;

    VersionComparer(Subject subject, List<Version> versions, ReaderWording words, FieldWording labels) {
        this.subject = subject;
        this.versions = versions;
        this.words = words;
        this.labels = labels;
    }

    VersionComparison comparison(boolean all) {
        List<ComparedField> fields = Schema.of(subject.kind()).fields().stream()
                .filter(field -> versions.stream()
                        .anyMatch(
                                version -> !version.content().get(field.name()).isEmpty()))
                .map(this::compare)
                .toList();
        List<ComparedField> differing =
                fields.stream().filter(ComparedField::differs).toList();
        return new VersionComparison(all ? fields : differing, differing.size(), all);
    }

    private ComparedField compare(Field field) {
        List<String> data = versions.stream()
                .map(version -> version.content().get(field.name()))
                .toList();
        List<String> said = versions.stream()
                .map(version -> words.of(subject, field, version))
                .toList();
        boolean differs = versions.size() == 1
                || Stream.of(data, said)
                        .anyMatch(texts -> texts.stream().distinct().count() > 1);
        String language = field.language() == null ? null : field.language().code();
        return new ComparedField(
                field.name(), labels.label(field), differs, isConflicting(data), language, sides(field, data, said));
    }

    /** Tells whether the original, the published and the changed content all differ. */
    private static boolean isConflicting(List<String> data) {
        return data.size() == 3 && data.stream().distinct().count() == 3;
    }

    private List<ComparedSide> sides(Field field, List<String> data, List<String> said) {
        List<ComparedSide> sides = new ArrayList<>();
        List<List<DiffPiece>> saidPieces = pieces(field.type(), said);
        List<List<DiffPiece>> dataPieces = said.equals(data) ? saidPieces : pieces(field.type(), data);
        for (int at = 0; at < versions.size(); at++) {
            boolean asKept = Objects.equals(data.get(at), said.get(at));
            sides.add(new ComparedSide(
                    versions.get(at).heading(), saidPieces.get(at), asKept ? null : dataPieces.get(at)));
        }
        return sides;
    }

    /** Returns the marked pieces of texts. Of two texts, the first shows deletions and the second insertions; of three, each shows both. */
    private static List<List<DiffPiece>> pieces(FieldType type, List<String> texts) {
        String first = texts.get(0);
        if (texts.size() == 2) {
            TextDiff differences = differences(type, first, texts.get(1));
            return List.of(differences.old(), differences.young());
        }
        List<List<DiffPiece>> pieces = new ArrayList<>();
        pieces.add(first.isEmpty() ? List.of() : List.of(DiffPiece.same(first)));
        texts.stream()
                .skip(1)
                .map(text -> differences(type, first, text).both())
                .forEach(pieces::add);
        return pieces;
    }

    private static TextDiff differences(FieldType type, String first, String other) {
        return switch (type) {
            case NAME, WORDS -> TextDiff.ofWords(first, other);
            case LINES -> TextDiff.ofLines(first, other);
            default -> TextDiff.ofWholes(first, other);
        };
    }
}
