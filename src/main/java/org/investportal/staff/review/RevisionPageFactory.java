package org.investportal.staff.review;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.change.Revision;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.staff.comparison.VersionComparisonFactory;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of single revisions. */
@Component
class RevisionPageFactory {

    private static final String PUBLISHED = "published";

    private final ChangeFinder lists;
    private final VersionComparisonFactory versionComparisonFactory;
    private final ChangeHistoryFactory changeHistoryFactory;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    RevisionPageFactory(
            ChangeFinder lists,
            VersionComparisonFactory versionComparisonFactory,
            ChangeHistoryFactory changeHistoryFactory,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.lists = lists;
        this.versionComparisonFactory = versionComparisonFactory;
        this.changeHistoryFactory = changeHistoryFactory;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    /** Empty where the change has no such revision. */
    Optional<RevisionPage> of(long id, int number, StaffMember member, @Nullable String against, boolean all) {
        ChangeView view = lists.view(id);
        return revision(view, number).map(revision -> page(view, revision, member, against, all));
    }

    private RevisionPage page(
            ChangeView view, Revision revision, StaffMember member, @Nullable String against, boolean all) {
        Revision before = revision(view, revision.number() - 1).orElse(null);
        Revision earlier = earlier(view, revision).orElse(null);
        boolean withPublished = earlier == null || PUBLISHED.equals(against);
        String title = view.title(revision);
        String path = path(view, revision.number());
        String query = withPublished ? "?against=" + PUBLISHED : "?against=earlier";
        return new RevisionPage(
                frames.of(member, "/staff/changes", title),
                title,
                changeHistoryFactory.revisionName(revision.number()),
                new Link(view.title(), ChangePageFactory.PATH + view.change().id()),
                author(view, revision),
                timeWording.of(revision.keptAt()),
                words.of(withPublished ? "revision.against.published" : "revision.against.earlier"),
                other(path, earlier, withPublished),
                link(view, before),
                link(view, revision(view, revision.number() + 1).orElse(null)),
                earlier == null || withPublished
                        ? versionComparisonFactory.withPublished(view, revision, member, all)
                        : versionComparisonFactory.withEarlier(view, earlier, revision, member, all),
                path + query + (all ? "" : "&all=yes"));
    }

    private @Nullable Link other(String path, @Nullable Revision earlier, boolean withPublished) {
        if (earlier == null) {
            return null;
        }
        return withPublished
                ? new Link(words.of("revision.compare.earlier"), path)
                : new Link(words.of("revision.compare.published"), path + "?against=" + PUBLISHED);
    }

    private @Nullable Link link(ChangeView view, @Nullable Revision revision) {
        return revision == null
                ? null
                : new Link(changeHistoryFactory.revisionName(revision.number()), path(view, revision.number()));
    }

    private static String path(ChangeView view, int number) {
        return ChangePageFactory.PATH + view.change().id() + "/revisions/" + number;
    }

    private static Optional<Revision> revision(ChangeView view, int number) {
        List<Revision> all = view.revisions();
        return all.stream().filter(revision -> revision.number() == number).findFirst();
    }

    /** Returns the revision before this one of the same subject. */
    private static Optional<Revision> earlier(ChangeView view, Revision revision) {
        return view.revisions().stream()
                .filter(one -> one.subject().equals(revision.subject()) && one.number() < revision.number())
                .reduce((one, later) -> later);
    }

    private static String author(ChangeView view, Revision revision) {
        return view.participants().stream()
                .filter(one -> one.account() == revision.authorId())
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }
}
