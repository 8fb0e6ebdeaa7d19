package org.investportal.editorial.release;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.web.PublicPath;
import org.investportal.wording.SourceOutline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Previews pages as they would be with changes. Nothing is written, and many people can preview at once. */
@Component
public class PreviewService {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewService.class);

    private final EditionDraftFactory drafts;
    private final Changes changes;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;

    PreviewService(
            EditionDraftFactory drafts,
            Changes changes,
            Revisions revisions,
            PublishedContentReader published,
            EditionPublisher editionPublisher,
            Catalogue catalogue) {
        this.drafts = drafts;
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    /**
     * Previews the page of a subject of a change, together with the other subjects and the drafts of new things that they refer to.
     *
     * @param page makes the page at the place, for the edition with the given number
     * @throws IllegalArgumentException if a revision cannot be written, which its checklist reports
     */
    public <T> T show(long id, Subject subject, BiFunction<PreviewPlace, Integer, T> page) {
        Map<Subject, Content> all = new LinkedHashMap<>();
        revisions.ofSubjects(id).forEach(revision -> all.put(revision.subject(), latest(revision)));
        Content content = all.get(subject);
        if (content == null) {
            throw ChangeNotFound.ofSubject(subject);
        }
        return with(withDrafts(all), view -> page.apply(place(view, subject, content), view.edition()));
    }

    /**
     * Previews the catalogue with the changes, together with the drafts of new things that they refer to. The result is empty if they cannot be published,
     * which their checklists report, or if two are about the same subject.
     *
     * @param look gets the number of the preview edition
     */
    public <T> Optional<T> together(Collection<Long> ids, IntFunction<T> look) {
        Map<Subject, Content> all = new LinkedHashMap<>();
        List<Revision> chosen = ids.isEmpty() ? List.of() : revisions.ofSubjects(ids);
        chosen.forEach(revision -> all.put(revision.subject(), latest(revision)));
        if (all.size() < chosen.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(with(withDrafts(all), view -> look.apply(view.edition())));
        } catch (IllegalArgumentException | SameFigureTwice | SameTextTwice refused) {
            LOG.info("The portal cannot preview changes {} together: {}", ids, refused.getMessage());
            return Optional.empty();
        }
    }

    private <T> T with(Map<Subject, Content> all, Function<CatalogueView, T> look) {
        EditionDraft draft = drafts.toPreview();
        all.forEach((subject, wanted) -> draft.add(subject, wanted, EntryKind.REVISION, Map.of(), "", null));
        return editionPublisher.preview(draft.publication(Map.of()), look);
    }

    /** Returns these contents, and the drafts of all unpublished things that they refer to, directly or through other drafts. */
    private Map<Subject, Content> withDrafts(Map<Subject, Content> chosen) {
        Map<Subject, Content> all = new LinkedHashMap<>(chosen);
        Deque<Map.Entry<Subject, Content>> unread = new ArrayDeque<>(chosen.entrySet());
        while (!unread.isEmpty()) {
            Map.Entry<Subject, Content> next = unread.remove();
            FieldReference.in(next.getKey().kind(), next.getValue()).stream()
                    .flatMap(fieldReference -> drafted(fieldReference.item()).stream())
                    .filter(draft -> all.putIfAbsent(draft.getKey(), draft.getValue()) == null)
                    .forEach(unread::add);
        }
        return all;
    }

    /** Returns the draft of an item that was not published yet; drafts of published items are left to their own changes. */
    private Optional<Map.Entry<Subject, Content>> drafted(long item) {
        return changes.of(item, ChangeState.OPEN).stream()
                .filter(change -> revisions.isOfSomethingNew(item))
                .findFirst()
                .flatMap(change -> revisions.latest(change.id(), item))
                .map(revision -> Map.entry(revision.subject(), latest(revision)));
    }

    /** Returns the revision merged with newly published content, as it will be when it is saved next; conflicting fields keep the revision's value. */
    private Content latest(Revision revision) {
        return ContentMerge.of(
                        published.at(revision.baseEdition(), revision.subject()),
                        published.at(catalogue.current(), revision.subject()),
                        revision.content())
                .merged();
    }

    private static PreviewPlace place(CatalogueView view, Subject subject, Content content) {
        return switch (subject.kind()) {
            case PAGE, SECTOR, INDICATOR, FIGURE, SOURCE -> place(view, subject.kind(), subject.item());
            case PASSAGE -> place(view, subject.item(), Long.parseLong(content.get("source")));
            case TERM -> new PreviewPlace(ItemKind.TERM, PublicPath.GLOSSARY);
            case AREA -> new PreviewPlace(ItemKind.PAGE, PublicPath.HOME);
            default -> place(view, ItemKind.SECTOR, Long.parseLong(content.get("sector")));
        };
    }

    /** Returns the page of the source that has the passage. */
    private static PreviewPlace place(CatalogueView view, long passage, long source) {
        PreviewPlace first = place(view, ItemKind.SOURCE, source);
        int page = view.shown()
                .find(Passage.class, passage)
                .map(found -> SourceOutline.of(view.shown(), source).pageOf(found.paragraph(), found.sentence()))
                .orElse(1);
        return new PreviewPlace(first.kind(), PublicPath.page(first.path(), page));
    }

    private static PreviewPlace place(CatalogueView view, ItemKind kind, long item) {
        String path = view.addresses().stream()
                .filter(address -> address.item() == item)
                .map(GivenAddress::path)
                .findFirst()
                .orElse(PublicPath.HOME);
        return new PreviewPlace(path.equals(PublicPath.HOME) ? ItemKind.PAGE : kind, path);
    }
}
