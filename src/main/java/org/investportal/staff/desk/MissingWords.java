package org.investportal.staff.desk;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.Content;
import org.investportal.editorial.Field;
import org.investportal.editorial.PublishedContent;
import org.investportal.editorial.PublishedEdition;
import org.investportal.editorial.Schema;
import org.investportal.editorial.Subject;
import org.investportal.pages.DraftWording;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Finds what is published in English and not in Chinese, where readers find the English words. */
@Component
class MissingWords {

    private final Catalogue catalogue;
    private final PublishedContent published;
    private final DraftWording wording;
    private final FieldWords fields;
    private final StaffWords words;

    MissingWords(
            Catalogue catalogue,
            PublishedContent published,
            DraftWording wording,
            FieldWords fields,
            StaffWords words) {
        this.catalogue = catalogue;
        this.published = published;
        this.wording = wording;
        this.fields = fields;
        this.words = words;
    }

    List<UntranslatedLine> lines() {
        PublishedEdition edition = published.at(catalogue.current());
        DraftWording.At now = wording.at(edition.edition(), words.language());
        return edition.subjects().stream()
                .flatMap(subject -> line(subject, edition.of(subject), now))
                .toList();
    }

    private Stream<UntranslatedLine> line(Subject subject, Content content, DraftWording.At now) {
        List<String> missing = Schema.of(subject.kind()).fields().stream()
                .filter(field -> isMissing(field, content))
                .map(fields::label)
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(new UntranslatedLine(
                        now.name(subject.item()).orElse("#" + subject.item()),
                        fields.kind(subject.kind()),
                        String.join(words.of("list.separator"), missing),
                        now.address(subject.item()).orElse(null),
                        "/staff/content/" + subject.kind().code() + "/" + subject.item()));
    }

    /** How else a word is written need not be said in every language. */
    private static boolean isMissing(Field field, Content content) {
        return field.language() == Language.ZH
                && !field.label().equals(TextField.ALSO_WRITTEN.code())
                && content.get(field.name()).isEmpty()
                && !content.get(field.label() + "." + Language.EN.code()).isEmpty();
    }
}
