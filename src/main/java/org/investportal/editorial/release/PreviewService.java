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
import org.investportal.editorial.change.Change;
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
     * Previews the page of the subject of a change, together with the drafts of new things that it refers to.
     *
     * @param page makes the page at the place, for the edition with the given number
     * @throws IllegalArgumentException if a revision cannot be written, which its checklist reports
     */
    public <T> T show(long id, BiFunction<PreviewPlace, Integer, T> page) {
        Change change = changes.findById(id).orElseThrow(() -> ChangeNotFound.of(id));
        Content content = latest(change);
        return with(
                withDrafts(change.subject(), content),
                view -> page.apply(place(view, change.subject(), content), view.edition()));
    }

    /**
     * Previews the catalogue with the changes, together with the drafts of new things that they refer to. The result is empty if they cannot be published,
     * which their checklists report, or if two are about the same subject.
     *
     * @param look gets the number of the preview edition
     */
    public <T> Optional<T> together(Collection<Long> ids, IntFunction<T> look) {
        Map<Subject, Content> all = new LinkedHashMap<>();
        List<Change> chosen = changes.all(List.copyOf(ids));
        chosen.forEach(change -> all.put(change.subject(), latest(change)));
        if (all.size() < chosen.size()) {
            return Optional.empty();
        }
        try {
            Map.copyOf(all)
                    .forEach((subject, content) -> withDrafts(subject, content).forEach(all::putIfAbsent));
            return Optional.of(with(all, view -> look.apply(view.edition())));
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

    /** Returns the content, and the drafts of all unpublished things that it refers to, directly or through other drafts. */
    private Map<Subject, Content> withDrafts(Subject subject, Content content) {
        Map<Subject, Content> all = new LinkedHashMap<>();
        Deque<Map.Entry<Subject, Content>> unread = new ArrayDeque<>();
        unread.add(Map.entry(subject, content));
        while (!unread.isEmpty()) {
            Map.Entry<Subject, Content> next = unread.remove();
            if (all.putIfAbsent(next.getKey(), next.getValue()) == null) {
                FieldReference.in(next.getKey().kind(), next.getValue())
                        .forEach(fieldReference -> unread.addAll(drafted(fieldReference.item())));
            }
        }
        return all;
    }

    /** Returns the draft of an item that was not published yet; drafts of published items are left to their own changes. */
    private List<Map.Entry<Subject, Content>> drafted(long item) {
        return changes.of(item, ChangeState.OPEN).stream()
                .filter(change -> revisions.isOfSomethingNew(change.id()))
                .limit(1)
                .map(change -> Map.entry(change.subject(), latest(change)))
                .toList();
    }

    /** Returns the latest revision merged with newly published content, as it will be when it is saved next; conflicting fields keep the revision's value. */
    private Content latest(Change change) {
        Revision latest = revisions.latest(change.id()).orElseThrow();
        return ContentMerge.of(
                        published.at(latest.baseEdition(), change.subject()),
                        published.at(catalogue.current(), change.subject()),
                        latest.content())
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
