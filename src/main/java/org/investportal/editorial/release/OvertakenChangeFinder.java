package org.investportal.editorial.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds open changes that another change or edition concerns: of a subject with another open change, or of one that was published again since. */
@Component
@Transactional(readOnly = true)
public class OvertakenChangeFinder {

    private final ChangeFinder changes;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    OvertakenChangeFinder(
            ChangeFinder changes, Revisions revisions, PublishedContentReader published, Catalogue catalogue) {
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.catalogue = catalogue;
    }

    /** Returns the ids of the changes with a subject that is in another open change, too. */
    public Set<Long> doubled() {
        Map<Subject, Set<Long>> open = new HashMap<>();
        changes.open()
                .forEach(line -> line.subjects()
                        .forEach(one -> open.computeIfAbsent(one.subject(), subject -> new HashSet<>())
                                .add(line.id())));
        Set<Long> doubled = new HashSet<>();
        open.values().stream().filter(ids -> ids.size() > 1).forEach(doubled::addAll);
        return doubled;
    }

    /** Returns the ids of those of these open changes with a subject whose published content is another than when it was saved. */
    public Set<Long> overtaken(Collection<ChangeLine> lines) {
        List<Long> open = lines.stream()
                .filter(line -> line.state().isOpen())
                .map(ChangeLine::id)
                .toList();
        return open.isEmpty()
                ? Set.of()
                : revisions.ofSubjects(open).stream()
                        .filter(this::isOvertaken)
                        .map(revision -> revision.key().change())
                        .collect(Collectors.toSet());
    }

    private boolean isOvertaken(Revision latest) {
        int base = latest.baseEdition();
        int current = catalogue.current();
        Subject subject = latest.subject();
        return base != current && !published.at(base, subject).equals(published.at(current, subject));
    }
}
