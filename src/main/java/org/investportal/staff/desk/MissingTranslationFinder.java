package org.investportal.staff.desk;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/**
 * Finds what is published in English and not in Chinese, where readers find the English words, and what has been said anew in English since it was said in
 * Chinese, where they may find something else.
 */
@Component
class MissingTranslationFinder {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final DraftWording wording;
    private final FieldWording fields;
    private final StaffWording words;

    MissingTranslationFinder(
            Catalogue catalogue,
            PublishedContentReader published,
            DraftWording wording,
            FieldWording fields,
            StaffWording words) {
        this.catalogue = catalogue;
        this.published = published;
        this.wording = wording;
        this.fields = fields;
        this.words = words;
    }

    List<PublishedLine> lines() {
        PublishedEdition edition = published.at(catalogue.current());
        DraftWording.At now = wording.at(edition.edition(), words.language());
        Stream<PublishedLine> subjects =
                edition.subjects().stream().flatMap(subject -> line(subject, edition.of(subject), now));
        return Stream.concat(subjects, editions()).toList();
    }

    /** Returns the editions without a Chinese summary; they stay as they were published and cannot be edited. */
    private Stream<PublishedLine> editions() {
        return catalogue.at(catalogue.current()).history().editions(0, words.language()).stream()
                .filter(line -> !line.isInChinese())
                .map(line -> new PublishedLine(
                        words.of("edition.name", String.valueOf(line.number())),
                        words.of("untranslated.edition"),
                        List.of(words.of("untranslated.summary")),
                        "/editions/" + line.number(),
                        null));
    }

    private Stream<PublishedLine> line(Subject subject, Content content, DraftWording.At now) {
        List<String> missing = Schema.of(subject.kind()).fields().stream()
                .filter(field -> isMissing(field, content))
                .map(fields::label)
                .toList();
        List<String> notes = Stream.concat(
                        listed("untranslated.missing", missing),
                        listed("untranslated.older", older(subject, now.selection())))
                .toList();
        return notes.isEmpty() ? Stream.empty() : Stream.of(PublishedLine.of(subject, notes, now, fields));
    }

    private Stream<String> listed(String message, List<String> labels) {
        return labels.isEmpty()
                ? Stream.empty()
                : Stream.of(words.of(message, String.join(words.of("list.separator"), labels)));
    }

    private List<String> older(Subject subject, Selection selection) {
        Stream<String> own = selection.textsOf(subject.item()).stream()
                .filter(text -> isOlder(text, selection))
                .map(text -> text.field().code());
        Stream<String> noted = selection.notesOn(subject.item()).stream()
                .filter(note -> selection.textsOf(note.item()).stream().anyMatch(text -> isOlder(text, selection)))
                .map(note -> "note." + note.kind().code());
        return Stream.concat(own, noted)
                .flatMap(name -> Schema.of(subject.kind()).field(name + "." + Language.ZH.code()).stream())
                .map(fields::label)
                .toList();
    }

    private static boolean isOlder(Text text, Selection selection) {
        return text.language() == Language.ZH
                && selection.textsOf(text.aboutId()).stream()
                        .filter(other -> other.field() == text.field())
                        .anyMatch(other ->
                                other.version().edition() > text.version().edition());
    }

    /** Tells whether a field lacks its Chinese text; other spellings need not exist in every language. */
    private static boolean isMissing(Field field, Content content) {
        return field.language() == Language.ZH
                && !field.label().equals(TextField.ALSO_WRITTEN.code())
                && content.get(field.name()).isEmpty()
                && !content.get(field.label() + "." + Language.EN.code()).isEmpty();
    }
}
