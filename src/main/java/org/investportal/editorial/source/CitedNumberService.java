package org.investportal.editorial.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Adds the numbers that a figure cites, and that its source does not list yet, to the source in the same change. */
@Component
public class CitedNumberService {

    private final RelatedDraftService drafts;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    CitedNumberService(RelatedDraftService drafts, PublishedContentReader published, Catalogue catalogue) {
        this.drafts = drafts;
        this.published = published;
        this.catalogue = catalogue;
    }

    /**
     * Adds the cited numbers that an attached text has and, to a source without paragraphs, the number of the figure. Other places are left to the checklist.
     *
     * @param form the key of the form of the figure
     */
    public void add(String form, long change, Content figure, StaffMember by) {
        Map<Long, List<String[]>> readings = LineForm.lines(figure.get("readings")).stream()
                .map(line -> line.split(" ", -1))
                .collect(groupingBy(words -> Long.valueOf(words[0]), TreeMap::new, toList()));
        readings.forEach((source, cited) -> add(form, change, source, cited, figure.get("number"), by));
    }

    private void add(String form, long change, long source, List<String[]> cited, String number, StaffMember by) {
        Subject subject = new Subject(ItemKind.SOURCE, source);
        drafts.save(form, change, subject, content -> listing(content, source, cited, number), by);
    }

    private Content listing(Content content, long source, List<String[]> cited, String number) {
        if (content.isEmpty()) {
            return content;
        }
        List<String> lines = new ArrayList<>(LineForm.lines(content.get("mentions")));
        Map<String, String> numbers = content.get("paragraphs").isEmpty()
                ? stated(cited, number)
                : SentencePart.numbers(published.at(catalogue.current()).selection(), source);
        List<String> added = added(lines, cited, numbers);
        lines.addAll(added);
        return added.isEmpty() ? content : content.with("mentions", LineForm.MENTION.text(lines));
    }

    /** Returns the places that the value is read from, with the number that the figure states. */
    private static Map<String, String> stated(List<String[]> cited, String number) {
        return cited.stream()
                .filter(words -> words[2].equals(ReadingRole.VALUE.code()) && !number.isEmpty())
                .collect(toMap(words -> words[1], words -> number, (one, other) -> one));
    }

    /** Returns the lines of the numbers that the text has and the source does not list. */
    private static List<String> added(List<String> lines, List<String[]> cited, Map<String, String> numbers) {
        List<String> listed = lines.stream()
                .map(line -> MentionLine.parse(line).place().code())
                .toList();
        return cited.stream()
                .map(words -> words[1])
                .distinct()
                .filter(place -> numbers.containsKey(place) && !listed.contains(place))
                .map(place -> new MentionLine(Locator.parse(place), numbers.getOrDefault(place, ""), null).text())
                .toList();
    }
}
