package org.investportal.staff.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContent;
import org.investportal.editorial.change.Revision;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Sets old and new side by side. */
@Component
public class Comparisons {

    private final DraftWording wording;
    private final FieldWords fields;
    private final ChangeLists lists;
    private final PublishedContent published;
    private final Catalogue catalogue;
    private final StaffWords words;

    Comparisons(
            DraftWording wording,
            FieldWords fields,
            ChangeLists lists,
            PublishedContent published,
            Catalogue catalogue,
            StaffWords words) {
        this.wording = wording;
        this.fields = fields;
        this.lists = lists;
        this.published = published;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The latest revision beside what is published, and beside what was when it was written, if that has moved. */
    public Comparison ofChange(ChangeView view, StaffMember reader, boolean all) {
        List<Comparing.Version> versions = new ArrayList<>();
        boolean isOpen = view.change().state().isOpen();
        Content before = isOpen ? view.published() : view.base();
        if (isOpen && view.hasMoved()) {
            versions.add(new Comparing.Version(words.of("compare.base"), view.base()));
        }
        if (!before.isEmpty() || versions.size() == 1) {
            versions.add(new Comparing.Version(words.of(isOpen ? "compare.published" : "compare.before"), before));
        }
        versions.add(
                new Comparing.Version(words.of("compare.change"), view.latest().content()));
        return compare(view, versions, reader, all);
    }

    /** A revision beside the one before. */
    public Comparison withEarlier(ChangeView view, Revision earlier, Revision revision, StaffMember reader, boolean all) {
        return compare(
                view,
                List.of(
                        new Comparing.Version(named(earlier), earlier.content()),
                        new Comparing.Version(named(revision), revision.content())),
                reader,
                all);
    }

    /** A revision beside what was published when it was written. */
    public Comparison withPublished(ChangeView view, Revision revision, StaffMember reader, boolean all) {
        Content base = published.at(revision.baseEdition(), view.change().subject());
        Comparing.Version latest = new Comparing.Version(named(revision), revision.content());
        return compare(
                view,
                base.isEmpty()
                        ? List.of(latest)
                        : List.of(new Comparing.Version(words.of("compare.base"), base), latest),
                reader,
                all);
    }

    private Comparison compare(ChangeView view, List<Comparing.Version> versions, StaffMember reader, boolean all) {
        List<Comparing.Version> readable = versions.stream()
                .map(version -> new Comparing.Version(version.heading(), view.readableBy(reader, version.content())))
                .toList();
        DraftWording.At now = wording.at(catalogue.current(), words.language());
        ReadersWords readers = new ReadersWords(now, fields, drafts());
        return new Comparing(view.change().subject().kind(), readable, readers, fields).comparison(all);
    }

    private Map<Long, String> drafts() {
        return lists.open().stream()
                .collect(toMap(
                        line -> line.subject().item(),
                        (ChangeLine line) -> words.of("compare.draft", line.title()),
                        (one, other) -> one));
    }

    private String named(Revision revision) {
        return words.of("revision.name", String.valueOf(revision.number()));
    }
}
