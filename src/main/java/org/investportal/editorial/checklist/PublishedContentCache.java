package org.investportal.editorial.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;

/** Reads the content of an edition and the printed numbers of sources once each, however many drafts are checked. For one thread. */
final class PublishedContentCache {

    private final PublishedEdition edition;
    private final Map<Subject, Content> contents = new HashMap<>();
    private final Map<Content, Map<String, MentionLine>> printed = new HashMap<>();

    PublishedContentCache(PublishedEdition edition) {
        this.edition = edition;
    }

    /** Returns the content of a subject; empty if the edition does not have the subject. */
    Content of(Subject subject) {
        return contents.computeIfAbsent(subject, edition::of);
    }

    /** Returns the number that the content of a source lists at a place. */
    Optional<MentionLine> printed(Content source, String place) {
        return Optional.ofNullable(
                printed.computeIfAbsent(source, PublishedContentCache::byPlace).get(place));
    }

    private static Map<String, MentionLine> byPlace(Content source) {
        return LineForm.lines(source.get("mentions")).stream()
                .map(MentionLine::parse)
                .collect(
                        Collectors.toMap(line -> line.place().code(), Function.identity(), (first, repeated) -> first));
    }
}
