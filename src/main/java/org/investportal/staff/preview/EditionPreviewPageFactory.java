package org.investportal.staff.preview;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.value.Language;
import org.investportal.discovery.PreviewComparator;
import org.investportal.discovery.PreviewComparison;
import org.investportal.discovery.PreviewedPage;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.site.PageContentFactory;
import org.investportal.site.page.ListPage;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.LanguagePath;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the list of the public pages that an edition to come would change. */
@Component
class EditionPreviewPageFactory {

    private static final int LINES = 30;

    private final EditionPreviewService previews;
    private final PreviewComparator comparator;
    private final PageContentFactory contents;
    private final ChangeFinder changes;
    private final Catalogue catalogue;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    EditionPreviewPageFactory(
            EditionPreviewService previews,
            PreviewComparator comparator,
            PageContentFactory contents,
            ChangeFinder changes,
            Catalogue catalogue,
            StaffFrameFactory frames,
            StaffWording words) {
        this.previews = previews;
        this.comparator = comparator;
        this.contents = contents;
        this.changes = changes;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
    }

    /** Returns the frame for a member of staff, or for a person with a link. */
    StaffFrame frame(@Nullable StaffMember member, String title) {
        return member == null ? frames.shared(title) : frames.of(member, "/staff/changes", title);
    }

    EditionPreviewPage of(PreviewAccess access, int page) {
        RevisionChoice choice = access.choice();
        String root = access.root();
        StaffMember member = access.member();
        EditionPreview edition = previews.of(choice);
        PreviewComparison found = comparator.compare(edition);
        ListPage<PreviewedPage> shown = ListPage.of(found.pages(), LINES, root, page, catalogue.current());
        return new EditionPreviewPage(
                frame(member, words.of("edition-preview", String.valueOf(edition.edition()))),
                String.valueOf(edition.edition()),
                root + PreviewAddress.COMING + "/",
                changes(choice),
                String.valueOf(choice.size()),
                String.valueOf(changes.open().size() - choice.size()),
                member == null ? null : latest(choice),
                member != null && member.is(Role.REVIEWER) ? root + "/links" : null,
                String.valueOf(found.pages().size()),
                String.valueOf(found.compared()),
                String.valueOf(found.all()),
                found.isComplete(),
                root,
                shown.lines().stream().map(line -> line(line, edition, root)).toList(),
                shown.paging());
    }

    private List<Link> changes(RevisionChoice choice) {
        Map<Long, String> titles = changes.titles(choice.changes());
        return choice.changes().stream()
                .map(id -> new Link(titles.getOrDefault(id, ""), FormAddress.CHANGES + id))
                .toList();
    }

    private @Nullable String latest(RevisionChoice choice) {
        RevisionChoice latest = previews.latest(choice.changes());
        return latest.equals(choice) ? null : PreviewAddress.DESK + latest.code();
    }

    private EditionPreviewPage.Line line(PreviewedPage page, EditionPreview edition, String root) {
        return new EditionPreviewPage.Line(
                title(page, edition),
                page.path(),
                words.of("edition-preview.state", page.state()),
                page.state().code(),
                Stream.of(Language.values())
                        .map(language -> version(page, language, root))
                        .toList());
    }

    /** Returns the title; the path of a page whose content is so broken that it cannot be made. */
    private String title(PreviewedPage page, EditionPreview edition) {
        if (page.state() == PreviewedPage.State.GONE) {
            return title(catalogue.current(), page.path());
        }
        edition.show();
        try {
            return title(edition.edition(), page.path());
        } catch (IllegalStateException broken) {
            return page.path();
        } finally {
            edition.hide();
        }
    }

    /** Returns the title without the name of the site, which is the title of the home page. */
    private String title(int edition, String path) {
        String title = contents.title(edition, path, words.language());
        String site = words.of("head.title", "", contents.title(edition, PublicPath.HOME, words.language()));
        return title.endsWith(site) ? title.substring(0, title.length() - site.length()) : title;
    }

    private static EditionPreviewPage.Version version(PreviewedPage page, Language language, String root) {
        String beside = UriComponentsBuilder.fromPath(root + PreviewAddress.BESIDE)
                .queryParam("path", page.path())
                .encode()
                .build()
                .toUriString();
        return new EditionPreviewPage.Version(
                language.ownName(),
                language.tag(),
                page.languages().contains(language),
                address(language, root + PreviewAddress.COMING + page.path()),
                page.state() == PreviewedPage.State.NEW
                        ? null
                        : address(language, root + PreviewAddress.TODAY + page.path()),
                address(language, beside));
    }

    private static String address(Language language, String path) {
        return new LanguagePath(language, path).written();
    }
}
