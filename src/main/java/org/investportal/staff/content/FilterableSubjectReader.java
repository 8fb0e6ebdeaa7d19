package org.investportal.staff.content;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;

/** Reads what the lists filter and order by, once for each edition and kind. */
final class FilterableSubjectReader {

    static final String UNDATED = "undated";

    private final PublishedEdition edition;
    private final Selection selection;

    private record OfKind(Map<Subject, FilterableSubject> subjects) {}

    private FilterableSubjectReader(PublishedEdition edition) {
        this.edition = edition;
        this.selection = edition.selection();
    }

    /** Returns all subjects of the kind. */
    static Map<Subject, FilterableSubject> of(ItemKind kind, PublishedEdition edition) {
        FilterableSubjectReader reader = new FilterableSubjectReader(edition);
        return edition.selection()
                .derived(
                        OfKind.class,
                        kind,
                        () -> new OfKind(edition.subjects().stream()
                                .filter(subject -> subject.kind() == kind)
                                .collect(toMap(Function.identity(), reader::read))))
                .subjects();
    }

    private FilterableSubject read(Subject subject) {
        Content content = edition.of(subject);
        String date = Stream.of("period", "published", "issued")
                .map(content::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String topic = topic(content);
        return new FilterableSubject(
                subject,
                sector(topic, content),
                topic,
                content.get("status"),
                date.isEmpty() ? "" : year(Period.parse(date)),
                sources(subject, content),
                date.isEmpty() || Period.parse(date).isUndated() ? LocalDate.MIN : day(Period.parse(date)),
                changed(subject));
    }

    private String topic(Content content) {
        return content.get("indicator").isEmpty()
                ? content.get("topic")
                : selection
                        .find(Indicator.class, Long.parseLong(content.get("indicator")))
                        .map(indicator -> String.valueOf(indicator.topicId()))
                        .orElse("");
    }

    private String sector(String topic, Content content) {
        String sector = content.get("sector");
        return topic.isEmpty()
                ? sector
                : selection
                        .find(Topic.class, Long.parseLong(topic))
                        .map(found -> String.valueOf(found.sectorId()))
                        .orElse(sector);
    }

    /** Returns the year in which the period ends, or begins if it has no end. */
    private static String year(Period period) {
        if (period.isUndated()) {
            return UNDATED;
        }
        return String.valueOf(day(period).getYear());
    }

    private static LocalDate day(Period period) {
        return period.lastDay().equals(LocalDate.MAX) ? period.firstDay() : period.lastDay();
    }

    private Set<String> sources(Subject subject, Content content) {
        return subject.kind() == ItemKind.FIGURE
                ? selection.readingsOf(subject.item()).stream()
                        .map(reading -> String.valueOf(
                                selection.mention(reading.mentionId()).sourceId()))
                        .collect(toUnmodifiableSet())
                : Set.of(content.get("source"));
    }

    private int changed(Subject subject) {
        Stream<? extends Row> own =
                selection.find(PublishedEdition.own(subject.kind()).type(), subject.item()).stream();
        Stream<? extends Row> parts = Stream.of(
                        selection.textsOf(subject.item()),
                        selection.notesOn(subject.item()),
                        selection.readingsOf(subject.item()))
                .flatMap(rows -> rows.stream());
        return Stream.concat(own, parts)
                .mapToInt(row -> row.version().edition())
                .max()
                .orElse(0);
    }
}
