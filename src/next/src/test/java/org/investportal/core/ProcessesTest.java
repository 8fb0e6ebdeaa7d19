package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.investportal.core.Parts.area;
import static org.investportal.core.Parts.on;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.investportal.kinds.Area;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two processes on one PostgreSQL, as far as the core can tell. */
class ProcessesTest {

    private static Core one;
    private static Core other;

    @BeforeAll
    static void start() {
        Database database = Database.postgres();
        one = Core.on(database);
        other = Core.on(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void anEditionOfOneIsInTheOtherWithinASecond() {
        long item = one.editions().newItem();
        Edition edition = one.editions().publish(Parts.of(area(item, "Area")));

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(other.editions().current().edition()).isEqualTo(edition));
        assertThat(other.editions().current().get(Area.class, item).name.en()).isEqualTo("Area");
        assertThat(other.editions().itemAt("/areas/area")).isPresent();

        one.context.getBean(Suppressions.class).hide("Area", "Asked");
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(other.editions()
                                .current()
                                .get(Area.class, item)
                                .name
                                .en())
                        .isEqualTo("[…]"));
        one.context.getBean(Suppressions.class).lift(1);
    }

    @Test
    void bothPublishAtOnceAndNumbersFollowEachOther() throws Exception {
        int last = one.editions()
                .publish(Parts.of(area(one.editions().newItem(), "First")))
                .number();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> published = new ArrayList<>();
            for (int count = 0; count < 10; count++) {
                Editions editions = (count % 2 == 0 ? one : other).editions();
                published.add(threads.submit(() -> editions.publish(Parts.of(area(editions.newItem(), "Area")))
                        .number()));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> number : published) {
                numbers.add(number.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number > last && number <= last + 10);
        } finally {
            threads.shutdownNow();
        }
        assertThat(one.verification().findings()).isEmpty();
    }

    @Test
    void whoChangesTheSameItemLaterIsTold() {
        long item = one.editions().newItem();
        int base = one.editions().publish(Parts.of(area(item, "Area"))).number();
        one.editions().publish(Parts.of(on(base, area(item, "Of one"))));

        PublicationRefused refused = catchThrowableOfType(
                PublicationRefused.class,
                () -> other.editions().publish(Parts.of(on(base, area(item, "Of the other")))));
        assertThat(refused.reasons())
                .extracting(PublicationRefused.Reason::item)
                .containsExactly(item);
        assertThat(other.editions().current().get(Area.class, item).name.en()).isEqualTo("Of one");
    }
}
