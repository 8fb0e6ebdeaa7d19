package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.AddressAllocator;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Publishes edits as staff would, without forms and accounts. */
public final class Rewriting {

    static final Map<Language, String> REASONS = Map.of(Language.EN, "Because");
    public static final Map<Language, String> SUMMARY = Map.of(Language.EN, "An edition");

    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;
    private final PublishedContentReader published;
    private final ItemIdGenerator ids;
    private final AddressAllocator addresses;

    private Rewriting(
            Catalogue catalogue,
            EditionPublisher editionPublisher,
            PublishedContentReader published,
            ItemIdGenerator ids,
            AddressAllocator addresses) {
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
        this.published = published;
        this.ids = ids;
        this.addresses = addresses;
    }

    /** The beans that a slice test of the catalogue needs to publish edits. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(PublishedContentReader.class)
    public static class Slice {

        @Bean
        Rewriting rewriting(
                Catalogue catalogue,
                EditionPublisher editionPublisher,
                PublishedContentReader published,
                ItemIdGenerator ids,
                AddressAllocator addresses) {
            return new Rewriting(catalogue, editionPublisher, published, ids, addresses);
        }
    }

    PublishedEdition now() {
        return published.at(catalogue.current());
    }

    Content now(Subject subject) {
        return now().of(subject);
    }

    Content now(ItemKind kind, long item) {
        return now(new Subject(kind, item));
    }

    CatalogueView view() {
        return catalogue.at(catalogue.current());
    }

    long newItem() {
        return ids.next();
    }

    /** Returns the rows that the edit of this one subject would write. */
    Publication written(PublishedEdition base, Subject subject, Content wanted) {
        return add(draft(base.edition() + 1, base), subject, wanted).publication(SUMMARY);
    }

    Publication written(Subject subject, Content wanted) {
        return written(now(), subject, wanted);
    }

    public EditionDraft draft(int edition, PublishedEdition base) {
        return new EditionDraft(edition, base, ids, addresses);
    }

    EditionDraft draft() {
        return draft(catalogue.current() + 1, now());
    }

    public static EditionDraft add(EditionDraft draft, Subject subject, Content wanted) {
        return draft.add(subject, wanted, EntryKind.CORRECTION, REASONS, "An author", "A reviewer");
    }

    Publication publish(EditionDraft draft) {
        Publication publication = draft.publication(SUMMARY);
        editionPublisher.publish(publication);
        return publication;
    }

    Publication publish(Subject subject, Content wanted) {
        return publish(add(draft(), subject, wanted));
    }

    /** Asserts that an edition with these subjects would read as they are wanted, and takes it back. */
    void readsAsWanted(Map<Subject, Content> wanted) {
        EditionDraft draft = draft(Edition.DRAFT, now());
        wanted.forEach((subject, content) -> add(draft, subject, content));
        Map<Subject, Content> read = editionPublisher.preview(draft.publication(SUMMARY), view -> {
            PublishedEdition preview = published.at(view.edition());
            Map<Subject, Content> found = new HashMap<>();
            wanted.keySet().forEach(subject -> found.put(subject, preview.of(subject)));
            return found;
        });
        assertThat(read).containsExactlyInAnyOrderEntriesOf(wanted);
    }
}
