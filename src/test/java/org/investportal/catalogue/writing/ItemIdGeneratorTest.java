package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Item;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No id is handed out twice, neither by one node nor by two. */
class ItemIdGeneratorTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private ItemIdGenerator ids;

        @Autowired
        private EntityManager entities;

        @Test
        void twoNodesAndManyThreadsGetIdsOfTheirOwn() {
            ItemIdGenerator otherNode = new ItemIdGenerator(entities);
            List<Long> drawn = IntStream.range(0, 400)
                    .parallel()
                    .boxed()
                    .flatMap(each -> Stream.of(ids.next(), otherNode.next()))
                    .toList();
            assertThat(drawn).doesNotHaveDuplicates().allMatch(id -> id >= Item.FIRST_OF_STAFF);
        }

        @Test
        void mentionsHaveIdsOfTheirOwn() {
            assertThat(Stream.generate(ids::nextOfMention).limit(120))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id >= Item.FIRST_OF_STAFF);
        }

        @Test
        void aPublishedIdIsTaken() {
            assertThat(ids.isTaken(305)).isTrue();
            assertThat(ids.isTaken(999_999)).isFalse();
        }
    }
}
