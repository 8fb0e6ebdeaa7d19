package org.investportal.editorial.change;

import java.util.Optional;
import java.util.stream.Collectors;
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

/** Builds the title of a subject of a change that lists show: its name, in English. */
@Component
class ChangeTitle {

    private static final String NAME = "name.en";
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
    String of(Subject subject, Content wanted) {
        Content content = wanted.isEmpty() ? published.at(catalogue.current(), subject) : wanted;
        String title = switch (subject.kind()) {
            case FIGURE -> figure(content);
            case CLAIM, PASSAGE -> MarkdownReader.plain(content.get("summary.en"));
            default -> content.get(NAME);
        };
        return shortened(title.isBlank() ? unnamed(subject.kind()) : title);
    }

    /** Returns the beginning of a name that is too long to be stored. */
    static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    private String unnamed(ItemKind kind) {
        return words.of(Language.EN, "change.unnamed", words.of(Language.EN, "kind", kind));
    }

    /** Returns indicator, area and period in words, and the stage or type that tells the figure from others of the same period. */
    private String figure(Content content) {
        String period = content.get("period");
        String named = Stream.of(
                        name(ItemKind.INDICATOR, content.get("indicator")),
                        name(ItemKind.AREA, content.get("area")),
                        period.isEmpty() ? "" : periods.of(Period.parse(period), Language.EN))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String kinds = Stream.concat(nature(content).stream(), vintage(content).stream())
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? named : words.of(Language.EN, "choice.kind", named, kinds);
    }

    private Optional<String> nature(Content content) {
        return Optional.of(content.get("nature"))
                .filter(code -> !code.isEmpty())
                .map(code -> Coded.parse(Nature.class, code))
                .filter(nature -> !nature.isMeasured())
                .map(nature -> words.of(Language.EN, "nature", nature));
    }

    private Optional<String> vintage(Content content) {
        return Optional.of(content.get("vintage"))
                .filter(code -> !code.isEmpty())
                .map(code -> Coded.parse(Vintage.class, code))
                .filter(Vintage::isStated)
                .map(vintage -> words.of(Language.EN, "vintage", vintage));
    }

    private String name(ItemKind kind, String id) {
        if (id.isEmpty()) {
            return "";
        }
        long item = Long.parseLong(id);
        String name = published.at(catalogue.current(), new Subject(kind, item)).get(NAME);
        return name.isEmpty() ? drafted(item) : name;
    }

    /** Returns the name of a thing that only a draft contains. */
    private String drafted(long item) {
        return changes.of(item, ChangeState.OPEN).stream()
                .flatMap(change -> revisions.latest(change.id(), item).stream())
                .map(revision -> revision.content().get(NAME))
                .findFirst()
                .orElse("");
    }
}
