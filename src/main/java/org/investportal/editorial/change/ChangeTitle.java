package org.investportal.editorial.change;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Vintage;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.web.MarkdownReader;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.springframework.stereotype.Component;

/** Builds the title of a subject of a change that lists show: its name. */
@Component
class ChangeTitle {

    private static final String NAME = "name";
    private static final int LONGEST = 300;

    private final PublishedContentReader published;
    private final Changes changes;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final MessageWording words;
    private final PeriodWording periods;

    ChangeTitle(
            PublishedContentReader published,
            Changes changes,
            Revisions revisions,
            Catalogue catalogue,
            MessageWording words,
            PeriodWording periods) {
        this.published = published;
        this.changes = changes;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.words = words;
        this.periods = periods;
    }

    /** Returns the English name of the subject, which is stored; that of the published one if the content is empty, which takes it out of the catalogue. */
    String of(Subject subject, Content wanted) {
        return of(subject, content(subject, wanted), Language.EN);
    }

    /** Returns the title of a revision in the language of the reader. */
    String shown(Revision revision) {
        Language language = words.language();
        Content content = language == Language.EN ? Content.NONE : content(revision.subject(), revision.content());
        return content.isEmpty() ? revision.title() : of(revision.subject(), content, language);
    }

    /** Returns the title of a change in the language of the reader: that of the subject that it is named after, or the name that an author gave it. */
    String shown(Change change, Collection<Revision> subjects) {
        return subjects.stream()
                .filter(latest -> latest.title().equals(change.title()))
                .findFirst()
                .map(this::shown)
                .orElseGet(change::title);
    }

    /** Tells whether the reader reads the titles as they are stored. */
    boolean isStored() {
        return words.language() == Language.EN;
    }

    private Content content(Subject subject, Content wanted) {
        return wanted.isEmpty() ? published.at(catalogue.current(), subject) : wanted;
    }

    /** Returns the name of the subject with that content. */
    String of(Subject subject, Content content, Language language) {
        String title = switch (subject.kind()) {
            case FIGURE -> figure(content, language);
            case CLAIM, PASSAGE -> MarkdownReader.plain(text(content, "summary", language));
            default -> text(content, NAME, language);
        };
        return shortened(title.isBlank() ? unnamed(subject.kind(), language) : title);
    }

    /** Returns a text in the language; in English if it has none. */
    private static String text(Content content, String field, Language language) {
        String text = content.get(field + "." + language.code());
        return text.isEmpty() ? content.get(field + "." + Language.EN.code()) : text;
    }

    /** Returns the beginning of a name that is too long to be stored. */
    static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    private String unnamed(ItemKind kind, Language language) {
        return words.of(language, "change.unnamed", words.of(language, "kind", kind));
    }

    /** Returns indicator, area and period in words, and the stage or type that tells the figure from others of the same period. */
    private String figure(Content content, Language language) {
        String period = content.get("period");
        String named = joined(
                language,
                name(ItemKind.INDICATOR, content.get("indicator"), language),
                name(ItemKind.AREA, content.get("area"), language),
                period.isEmpty() ? "" : periods.of(Period.parse(period), language));
        String kinds = joined(language, nature(content, language), vintage(content, language));
        return kinds.isEmpty() ? named : words.of(language, "choice.kind", named, kinds);
    }

    private String joined(Language language, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .reduce((some, more) -> words.of(language, "choice.parts", some, more))
                .orElse("");
    }

    private String nature(Content content, Language language) {
        return Optional.of(content.get("nature"))
                .filter(code -> !code.isEmpty())
                .map(code -> Coded.parse(Nature.class, code))
                .filter(nature -> !nature.isMeasured())
                .map(nature -> words.of(language, "nature", nature))
                .orElse("");
    }

    private String vintage(Content content, Language language) {
        return Optional.of(content.get("vintage"))
                .filter(code -> !code.isEmpty())
                .map(code -> Coded.parse(Vintage.class, code))
                .filter(Vintage::isStated)
                .map(vintage -> words.of(language, "vintage", vintage))
                .orElse("");
    }

    private String name(ItemKind kind, String id, Language language) {
        if (id.isEmpty()) {
            return "";
        }
        long item = Long.parseLong(id);
        String name = text(published.at(catalogue.current(), new Subject(kind, item)), NAME, language);
        return name.isEmpty() ? drafted(item, language) : name;
    }

    /** Returns the name of a thing that only a draft contains. */
    private String drafted(long item, Language language) {
        return changes.of(item, ChangeState.OPEN).stream()
                .flatMap(change -> revisions.latest(change.id(), item).stream())
                .map(revision -> text(revision.content(), NAME, language))
                .findFirst()
                .orElse("");
    }
}
