package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.investportal.editorial.Desk;
import org.junit.jupiter.api.Test;

/** An order that fails waits longer each time, up to an hour, and keeps the reason as far as there is room for it. */
class PlannedEditionTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private final PlannedEdition order =
            new PlannedEdition(new EditionOrder(List.of(1L), "Corrections.", null, NOW), Desk.RITA, NOW);

    @Test
    void waitsAMinuteAndThenTwiceAsLongUpToAnHour() {
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 0; attempt < 20; attempt++) {
            order.fail("The disk is full.", NOW);
            pauses.add(Duration.between(NOW, order.nextTryAt()).toMinutes());
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
        assertThat(order.tries()).isEqualTo(20);
    }

    @Test
    void keepsAThousandCharactersOfTheReason() {
        order.fail("x".repeat(1000), NOW);
        assertThat(order.failure()).hasSize(1000);
        order.fail("x".repeat(1001), NOW);
        assertThat(order.failure()).hasSize(1000);
    }
}
