package org.investportal.staff.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine.TitledSubject;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Sets old and new side by side. */
@Component
public class VersionComparisonFactory {

    private final DraftWording wording;
    private final FieldWording fields;
    private final ChangeFinder lists;
    private final PublishedContentReader published;
    private final Catalogue catalogue;
    private final StaffWording words;

    VersionComparisonFactory(
            DraftWording wording,
            FieldWording fields,
            ChangeFinder lists,
            PublishedContentReader published,
            Catalogue catalogue,
            StaffWording words) {
        this.wording = wording;
        this.fields = fields;
        this.lists = lists;
        this.published = published;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The latest revision of each subject beside what is published, and beside what was when it was written, if that has moved. */
    public Map<Subject, VersionComparison> ofSubjects(ChangeView view, StaffMember reader, boolean all) {
        ReaderWording readers = readers(view);
        Map<Subject, VersionComparison> comparisons = new HashMap<>();
        view.subjects()
                .forEach(one -> comparisons.put(
                        one.subject(),
                        compare(
                                one.subject(),
                                readable(view, one.subject(), versions(view, one), reader),
                                readers,
                                all)));
        return comparisons;
    }

    private List<VersionComparer.Version> versions(ChangeView view, ChangeSubject subject) {
        List<VersionComparer.Version> versions = new ArrayList<>();
        boolean isOpen = view.change().state().isOpen();
        int base = subject.latest().baseEdition();
        int edition = isOpen ? view.edition() : base;
        Content before = isOpen ? subject.published() : subject.base();
        if (isOpen && subject.hasMoved()) {
            versions.add(published("compare.base", subject.base(), base));
        }
        if (!before.isEmpty() || versions.size() == 1) {
            versions.add(published(isOpen ? "compare.published" : "compare.before", before, edition));
        }
        List<Revision> drafts =
                view.subjects().stream().map(ChangeSubject::latest).toList();
        versions.add(new VersionComparer.Version(words.of("compare.change"), subject.content(), edition, drafts));
        return versions;
    }

    private VersionComparer.Version published(String heading, Content content, int edition) {
        return new VersionComparer.Version(words.of(heading), content, edition, List.of());
    }

    /** A revision beside an earlier one of the same subject. */
    public VersionComparison withEarlier(
            ChangeView view, Revision earlier, Revision revision, StaffMember reader, boolean all) {
        return compare(view, revision.subject(), List.of(version(view, earlier), version(view, revision)), reader, all);
    }

    /** Compares a revision with the content that was published when it was written. */
    public VersionComparison withPublished(ChangeView view, Revision revision, StaffMember reader, boolean all) {
        Content base = published.at(revision.baseEdition(), revision.subject());
        VersionComparer.Version latest = version(view, revision);
        return compare(
                view,
                revision.subject(),
                base.isEmpty()
                        ? List.of(latest)
                        : List.of(published("compare.base", base, revision.baseEdition()), latest),
                reader,
                all);
    }

    /** Returns a revision beside those of the other subjects until its subject has the next one, because siblings make room after it. */
    private VersionComparer.Version version(ChangeView view, Revision revision) {
        List<Revision> drafts = view.revisions().stream()
                .takeWhile(other ->
                        other.number() <= revision.number() || !other.subject().equals(revision.subject()))
                .collect(toMap(Revision::subject, other -> other, (first, next) -> next))
                .values()
                .stream()
                .filter(latest -> !latest.takesOut())
                .toList();
        return new VersionComparer.Version(
                words.of("revision.name", String.valueOf(revision.number())),
                revision.content(),
                revision.baseEdition(),
                drafts);
    }

    private VersionComparison compare(
            ChangeView view, Subject subject, List<VersionComparer.Version> versions, StaffMember reader, boolean all) {
        return compare(subject, readable(view, subject, versions, reader), readers(view), all);
    }

    private VersionComparison compare(
            Subject subject, List<VersionComparer.Version> readable, ReaderWording readers, boolean all) {
        return new VersionComparer(subject, readable, readers, fields).comparison(all);
    }

    private static List<VersionComparer.Version> readable(
            ChangeView view, Subject subject, List<VersionComparer.Version> versions, StaffMember reader) {
        return versions.stream()
                .map(version -> version.with(view.readableBy(reader, subject, version.content())))
                .toList();
    }

    private ReaderWording readers(ChangeView view) {
        return new ReaderWording(
                wording.at(catalogue.current(), words.language()), fields, published, drafts(), sources(view));
    }

    private static Map<Long, Content> sources(ChangeView view) {
        return view.subjects().stream()
                .filter(one -> one.subject().kind() == ItemKind.SOURCE && !one.isRemoval())
                .collect(toMap(one -> one.subject().item(), ChangeSubject::content, (one, other) -> one));
    }

    private Map<Long, String> drafts() {
        return lists.open().stream()
                .flatMap(line -> line.subjects().stream())
                .collect(toMap(
                        one -> one.subject().item(),
                        (TitledSubject one) -> words.of("compare.draft", one.title()),
                        (one, other) -> one));
    }
}
