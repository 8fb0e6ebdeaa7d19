package org.investportal.editorial.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Keeps the numbers that the figures of a change add to their sources: adds those that a source does not list yet, and removes those that no figure cites any more. */
@Component
public class CitedNumberService {

    private final RelatedDraftService drafts;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    CitedNumberService(
            RelatedDraftService drafts, Revisions revisions, PublishedContentReader published, Catalogue catalogue) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.published = published;
        this.catalogue = catalogue;
    }

    /**
     * Adds the cited numbers that an attached text has and, to a source without paragraphs, the number of the figure or that of the typed words. Other places are
     * left to the checklist. A number that was added for a figure of the change, and that none of them cites any more, is removed.
     *
     * @param form the key of the form of the figure
     * @param onPages printed numbers that were typed for a page, by source and place
     */
    public void add(String form, long change, Content figure, Map<String, MentionLine> onPages, StaffMember by) {
        Map<Long, List<String[]>> readings = LineForm.lines(figure.get("readings")).stream()
                .map(line -> line.split(" ", -1))
                .collect(groupingBy(words -> Long.valueOf(words[0]), TreeMap::new, toList()));
        UncitedLineFinder uncited = new UncitedLineFinder(revisions.of(change));
        Stream.concat(readings.keySet().stream(), uncited.sources()).distinct().forEach(source -> {
            List<String[]> cited = readings.getOrDefault(source, List.of());
            Subject subject = new Subject(ItemKind.SOURCE, source);
            Set<String> removed = uncited.of(subject, published.at(catalogue.current(), subject));
            drafts.save(
                    form,
                    change,
                    subject,
                    content -> listing(
                            content,
                            removed,
                            cited,
                            content.get("paragraphs").isEmpty()
                                    ? stated(cited, figure.get("number"), onPages)
                                    : printed(source)),
                    by);
            if (!removed.isEmpty()) {
                drafts.takeOutUnchanged(change, subject, by);
            }
        });
    }

    private static Content listing(
            Content content, Set<String> removed, List<String[]> cited, Map<String, MentionLine> numbers) {
        if (content.isEmpty()) {
            return content;
        }
        List<String> lines = new ArrayList<>(LineForm.lines(content.get("mentions")));
        List<String> added = added(lines, cited, numbers);
        boolean isShorter = lines.removeAll(removed);
        lines.addAll(added);
        return added.isEmpty() && !isShorter ? content : content.with("mentions", LineForm.MENTION.text(lines));
    }

    private Map<String, MentionLine> printed(long source) {
        return SentencePart.numbers(published.at(catalogue.current()).selection(), source).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, number -> line(number.getKey(), number.getValue())));
    }

    /** Returns the places with typed words or numbers, and the others that the value is read from with the number that the figure states. */
    private static Map<String, MentionLine> stated(
            List<String[]> cited, String number, Map<String, MentionLine> onPages) {
        Map<String, MentionLine> stated = new HashMap<>();
        for (String[] words : cited) {
            MentionLine line = onPages.get(words[0] + " " + words[1]);
            boolean value = words[2].equals(ReadingRole.VALUE.code());
            if (line != null && (value || line.quoted() != null)) {
                stated.put(words[1], line);
            } else if (value && !number.isEmpty()) {
                stated.putIfAbsent(words[1], line(words[1], number));
            }
        }
        return stated;
    }

    private static MentionLine line(String place, String number) {
        return new MentionLine(Locator.parse(place), number, null, null);
    }

    /** Returns the lines of the numbers that are known and that the source does not list. */
    private static List<String> added(List<String> lines, List<String[]> cited, Map<String, MentionLine> numbers) {
        List<String> listed = lines.stream()
                .map(line -> MentionLine.parse(line).place().code())
                .toList();
        return cited.stream()
                .map(words -> words[1])
                .distinct()
                .filter(place -> !listed.contains(place))
                .flatMap(place -> Optional.ofNullable(numbers.get(place)).stream())
                .map(MentionLine::text)
                .toList();
    }
}
