package org.investportal.editorial.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Builds the title of a change that lists show: the name of its subject, in English. */
@Component
class ChangeTitle {

    private static final String NAME = "name.en";
    private static final int LONGEST = 300;

    private final PublishedContentReader published;
    private final Changes changes;
    private final Revisions revisions;
    private final Catalogue catalogue;

    ChangeTitle(PublishedContentReader published, Changes changes, Revisions revisions, Catalogue catalogue) {
        this.published = published;
        this.changes = changes;
        this.revisions = revisions;
        this.catalogue = catalogue;
    }

    String of(Subject subject, Content content) {
        String title = switch (subject.kind()) {
            case FIGURE -> figure(content);
            case CLAIM, PASSAGE -> content.get("summary.en");
            default -> content.get(NAME);
        };
        String named = title.isBlank() ? subject.kind().code() + " " + subject.item() : title;
        return named.length() > LONGEST ? named.substring(0, LONGEST - 1) + "…" : named;
    }

    private String figure(Content content) {
        return Stream.of(
                        name(ItemKind.INDICATOR, content.get("indicator")),
                        name(ItemKind.AREA, content.get("area")),
                        content.get("period"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
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
        List<Change> open = changes.of(item, ChangeState.OPEN);
        return open.isEmpty()
                ? ""
                : revisions.latest(open.get(0).id()).orElseThrow().content().get(NAME);
    }
}
