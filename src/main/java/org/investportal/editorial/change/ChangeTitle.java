package org.investportal.editorial.change;

import java.util.List;
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
import org.investportal.editorial.content.LocalizedTitle;
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

    /** Returns the name of the subject; that of the published one if the content is empty, which takes it out of the catalogue. */
    LocalizedTitle of(Subject subject, Content wanted) {
        Content content = wanted.isEmpty() ? published.at(catalogue.current(), subject) : wanted;
        List<Content> named = subject.kind() == ItemKind.FIGURE
                ? List.of(
                        content(ItemKind.INDICATOR, content.get("indicator")),
                        content(ItemKind.AREA, content.get("area")))
                : List.of();
        return new LocalizedTitle(
                of(subject.kind(), content, named, Language.EN), of(subject.kind(), content, named, Language.ZH));
    }

    /** Returns the name in one language, with the contents that it is named after, too. */
    private String of(ItemKind kind, Content content, List<Content> named, Language language) {
        String title = switch (kind) {
            case FIGURE -> figure(content, named, language);
            case CLAIM, PASSAGE -> MarkdownReader.plain(text(content, "summary", language));
            default -> text(content, NAME, language);
        };
        return shortened(title.isBlank() ? unnamed(kind, language) : title);
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
    private String figure(Content content, List<Content> named, Language language) {
        String period = content.get("period");
        String title = joined(
                language,
                text(named.get(0), NAME, language),
                text(named.get(1), NAME, language),
                period.isEmpty() ? "" : periods.of(Period.parse(period), language));
        String kinds = joined(language, nature(content, language), vintage(content, language));
        return kinds.isEmpty() ? title : words.of(language, "choice.kind", title, kinds);
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

    /** Returns what is published of the item; of something that only a draft contains, the draft; nothing without an id. */
    private Content content(ItemKind kind, String id) {
        if (id.isEmpty()) {
            return Content.NONE;
        }
        long item = Long.parseLong(id);
        Content current = published.at(catalogue.current(), new Subject(kind, item));
        return current.isEmpty() ? drafted(item) : current;
    }

    private Content drafted(long item) {
        return changes.of(item, ChangeState.OPEN).stream()
                .flatMap(change -> revisions.latest(change.id(), item).stream())
                .map(Revision::content)
                .findFirst()
                .orElse(Content.NONE);
    }
}
