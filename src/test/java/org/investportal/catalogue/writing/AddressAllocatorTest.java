package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Page;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An address that was ever given leads to its item for ever, and a newcomer gets another. */
class AddressAllocatorTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private final String wanted = "/" + UUID.randomUUID();
        private final String elsewhere = "/" + UUID.randomUUID();

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private AddressAllocator free;

        @Test
        void aFreeAddressIsGivenAsWanted() {
            assertThat(free.forItem(1, wanted, Map.of())).isEqualTo(wanted);
        }

        @Test
        void anItemKeepsItsOwn() {
            assertThat(free.forItem(pageAt(wanted), wanted, Map.of())).isEqualTo(wanted);
        }

        @Test
        void newItemsWithATakenAddressGetANumber() {
            pageAt(wanted);
            assertThat(free.forItem(1, wanted, Map.of())).isEqualTo(wanted + "~2");
            pageAt(wanted + "~2");
            assertThat(free.forItem(1, wanted, Map.of())).isEqualTo(wanted + "~3");
        }

        @Test
        void aFormerAddressIsNotFree() {
            long page = pageAt(wanted);
            move(page, elsewhere);
            assertThat(free.forItem(1, wanted, Map.of())).isEqualTo(wanted + "~2");
        }

        @Test
        void aFormerAddressLeadsToItsItem() {
            long page = pageAt(wanted);
            move(page, elsewhere);
            assertThat(catalogue.itemAt(wanted)).contains(page);
            assertThat(catalogue.itemAt(elsewhere)).contains(page);
            assertThat(addressOf(page)).isEqualTo(elsewhere);
        }

        @Test
        void aRestoredItemGetsItsFormerAddress() {
            long page = pageAt(wanted);
            move(page, elsewhere);
            assertThat(free.forItem(page, wanted, Map.of())).isEqualTo(wanted);
            editionPublisher.publish(
                    Draft.after(catalogue).readdress(page, wanted).publication());
            assertThat(addressOf(page)).isEqualTo(wanted);
            assertThat(catalogue.itemAt(elsewhere)).contains(page);
        }

        @Test
        void anAddressGivenInTheSameEditionIsNotFree() {
            assertThat(free.forItem(1, wanted, Map.of(wanted, 2L, wanted + "~2", 3L)))
                    .isEqualTo(wanted + "~3");
            assertThat(free.forItem(2, wanted, Map.of(wanted, 2L))).isEqualTo(wanted);
        }

        @Test
        void anAddressNeverGivenLeadsToNoItem() {
            assertThat(catalogue.itemAt(wanted)).isEmpty();
        }

        private long pageAt(String path) {
            Draft draft = Draft.after(catalogue);
            long page = draft.add(version -> new Page(version, false, "page"));
            editionPublisher.publish(draft.address(page, path).publication());
            return page;
        }

        private void move(long page, String path) {
            editionPublisher.publish(Draft.after(catalogue).address(page, path).publication());
        }

        private String addressOf(long page) {
            return catalogue.at(catalogue.current()).overview().address(page);
        }
    }
}
