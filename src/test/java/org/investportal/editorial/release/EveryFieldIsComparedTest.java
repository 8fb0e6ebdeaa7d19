package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.AddressAllocator;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.OtherContent;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.site.edition.ChangedItem;
import org.investportal.site.edition.EditionPage;
import org.investportal.site.edition.EditionPageFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an edition shows a change of any field of any published item. */
class EveryFieldIsComparedTest {

    /** Fields that no page of an edition compares, and why not. */
    private static final Map<String, String> NOT_COMPARED =
            Map.of("mentions", "a number that is printed is compared with what it was read as or why it was left out");

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private PublishedContentReader published;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private ItemIdGenerator ids;

        @Autowired
        private AddressAllocator addresses;

        @Autowired
        private EditionPageFactory pages;

        static List<ItemKind> kinds() {
            return Schema.kinds();
        }

        @Test
        void aChangedFieldOfASectorIsShown() {
            aChangedFieldIsShown(ItemKind.SECTOR);
        }

        @Tag("sweep")
        @ParameterizedTest
        @MethodSource("kinds")
        void aChangedFieldIsShown(ItemKind kind) {
            PublishedEdition base = published.at(catalogue.current());
            SoftAssertions all = new SoftAssertions();
            for (Field field : Schema.of(kind).fields()) {
                if (!field.given() && !NOT_COMPARED.containsKey(field.name())) {
                    Subject subject = changeable(base, kind, field);
                    Content wanted = OtherContent.of(field, subject, base.of(subject));
                    all.assertThat(compared(base, subject, wanted))
                            .as(subject + " " + field.name())
                            .isNotEmpty();
                }
            }
            all.assertAll();
        }

        @Test
        void theWholeOfARelationAndItsAreaAreShown() {
            Subject subject = new Subject(ItemKind.INDICATOR, 103);
            PublishedEdition base = published.at(catalogue.current());
            Content before = base.of(subject);
            String related = before.get("relations");
            assertThat(related).contains("share-of");
            for (String wholes : List.of(" 104", " 104 53")) {
                String wanted = related.replaceFirst("share-of (\\d+)[ \\d]*", "share-of $1" + wholes);
                assertThat(compared(base, subject, before.with("relations", wanted)))
                        .as(related + " becomes " + wanted)
                        .isNotEmpty();
            }
        }

        private static Subject changeable(PublishedEdition base, ItemKind kind, Field field) {
            Predicate<Subject> changes = subject ->
                    !OtherContent.of(field, subject, base.of(subject)).equals(base.of(subject));
            return base.subjects().stream()
                    .filter(subject -> subject.kind() == kind)
                    .filter(changes)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing changes " + kind + " " + field.name()));
        }

        /** The fields that the page of an edition of that one change says differ. */
        private Set<String> compared(PublishedEdition base, Subject subject, Content wanted) {
            EditionDraft draft = new EditionDraft(Edition.DRAFT, base, ids, addresses);
            Rewriting.add(draft, subject, wanted);
            EditionPage page = editionPublisher.preview(
                    draft.publication(Rewriting.SUMMARY),
                    view -> pages.one(view.edition(), 1, view.edition(), Language.EN, null));
            return page.groups().stream()
                    .flatMap(group -> group.reasons().stream())
                    .flatMap(alike -> alike.items().stream())
                    .map(ChangedItem::differences)
                    .flatMap(List::stream)
                    .map(difference -> difference.field())
                    .collect(Collectors.toSet());
        }
    }
}
