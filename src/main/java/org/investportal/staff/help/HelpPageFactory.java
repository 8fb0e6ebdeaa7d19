package org.investportal.staff.help;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.search.SearchQuery;
import org.investportal.staff.HelpTopic;
import org.investportal.staff.LinkLine;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.help.HelpPage.Piece;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Makes the pages of the handbook. A step is a line of a message; {@code [[edit.keep]]} in it is the label with that key. */
@Component
public class HelpPageFactory {

    private static final Pattern LABEL = Pattern.compile("\\[\\[([a-z.-]+)]]");

    private final StaffFrameFactory frames;
    private final HelpPictureFactory pictures;
    private final StaffWording words;

    HelpPageFactory(StaffFrameFactory frames, HelpPictureFactory pictures, StaffWording words) {
        this.frames = frames;
        this.pictures = pictures;
        this.words = words;
    }

    HelpPage.Contents all(StaffMember member) {
        return new HelpPage.Contents(
                frames.of(member, HelpTopic.PATH, words.of("staff.help")),
                Stream.of(HelpTopic.values()).map(this::line).toList());
    }

    /** Returns the pages with the words of a search in the language of the reader, those with the words in their titles first. */
    public List<LinkLine> find(SearchQuery query) {
        return Stream.of(HelpTopic.values())
                .filter(topic -> query.matches(text(topic)))
                .sorted(Comparator.comparing(topic -> !query.matches(words.of("help", topic))))
                .map(this::line)
                .toList();
    }

    private String text(HelpTopic topic) {
        Stream<Piece> steps = words.of("help-steps", topic).lines().flatMap(step -> pieces(step).stream());
        return Stream.concat(Stream.of(words.of("help", topic), words.of("help-lead", topic)), steps.map(Piece::text))
                .collect(joining(" "));
    }

    private LinkLine line(HelpTopic topic) {
        return new LinkLine(link(topic), words.of("help-lead", topic));
    }

    HelpPage one(StaffMember member, HelpTopic topic) {
        String title = words.of("help", topic);
        return new HelpPage(
                frames.of(member, HelpTopic.PATH, title),
                title,
                words.of("help-lead", topic),
                words.of("help-steps", topic).lines().map(this::pieces).toList(),
                pictures.of(topic),
                Stream.of(HelpTopic.values()).map(this::link).toList());
    }

    private Link link(HelpTopic topic) {
        return new Link(words.of("help", topic), topic.path());
    }

    private List<Piece> pieces(String step) {
        List<Piece> pieces = new ArrayList<>();
        Matcher label = LABEL.matcher(step);
        int end = 0;
        while (label.find()) {
            pieces.add(new Piece(step.substring(end, label.start()), false));
            pieces.add(new Piece(words.of(label.group(1)), true));
            end = label.end();
        }
        pieces.add(new Piece(step.substring(end), false));
        return pieces;
    }
}
