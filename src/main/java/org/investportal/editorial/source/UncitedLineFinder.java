package org.investportal.editorial.source;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.Subject;

/** Finds the lines that forms of figures added to a source in the same change, and that no figure of the change cites any more. */
final class UncitedLineFinder {

    private final List<Revision> revisions;

    /**
     * Creates a finder.
     *
     * @param revisions all revisions of the change, in their order
     */
    UncitedLineFinder(List<Revision> revisions) {
        this.revisions = revisions;
    }

    /** Returns the sources that the change holds. */
    Stream<Long> sources() {
        return latest(ItemKind.SOURCE).map(revision -> revision.subject().item());
    }

    /** Returns the lines of the source. Places that the published source lists stay. */
    Set<String> of(Subject source, Content published) {
        Set<String> added = added(source);
        Set<String> kept = places(published).collect(toCollection(() -> cited(source)));
        added.removeIf(line -> kept.contains(place(line)));
        return added;
    }

    /** Returns the lines that only forms of figures added; a line that was typed in the form of the source is not among them. */
    private Set<String> added(Subject source) {
        Set<String> keys = revisions.stream()
                .filter(revision -> revision.subject().kind() == ItemKind.FIGURE)
                .flatMap(revision -> revision.formKey().stream())
                .map(form -> RelatedDraftService.key(form, source))
                .collect(toSet());
        Set<String> added = new HashSet<>();
        Set<String> before = Set.of();
        for (Revision revision : revisions.stream()
                .filter(revision -> revision.subject().equals(source))
                .toList()) {
            Set<String> lines = new HashSet<>(LineForm.lines(revision.content().get("mentions")));
            Set<String> here = new HashSet<>(lines);
            here.removeAll(before);
            if (revision.formKey().filter(keys::contains).isPresent()) {
                added.addAll(here);
            } else {
                added.removeAll(here);
            }
            before = lines;
        }
        return added;
    }

    /** Returns the places that figures of the change cite, and those that the source leaves out with a reason. */
    private Set<String> cited(Subject source) {
        Stream<String> read = latest(ItemKind.FIGURE)
                .flatMap(figure -> LineForm.lines(figure.content().get("readings")).stream())
                .map(line -> line.split(" ", -1))
                .filter(words -> words[0].equals(String.valueOf(source.item())))
                .map(words -> words[1]);
        Stream<String> leftOut = latest(ItemKind.SOURCE)
                .filter(revision -> revision.subject().equals(source))
                .flatMap(revision -> LineForm.lines(revision.content().get("left-out")).stream())
                .map(line -> line.split(" ", 2)[0]);
        return Stream.concat(read, leftOut).collect(toSet());
    }

    /** Returns the latest revision of each subject of the kind that is still in the change. */
    private Stream<Revision> latest(ItemKind kind) {
        Map<Subject, Revision> latest = revisions.stream()
                .filter(revision -> revision.subject().kind() == kind)
                .collect(toMap(Revision::subject, revision -> revision, (first, next) -> next, LinkedHashMap::new));
        return latest.values().stream().filter(revision -> !revision.takesOut());
    }

    private static Stream<String> places(Content source) {
        return LineForm.lines(source.get("mentions")).stream().map(UncitedLineFinder::place);
    }

    private static String place(String line) {
        return MentionLine.parse(line).place().code();
    }
}
