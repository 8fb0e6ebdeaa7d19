package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Publication.Part;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty thousand figures, each printed somewhere. Prints what they cost. */
@Tag("nightly")
class LoadTest {

    private static final int FIGURES = 60_000;
    private static final int OF_ONE_SOURCE = 1000;
    private static final int INDICATORS = 60;
    private static final int AREAS = 100;
    private static final long FIRST_FIGURE = 100_000;
    private static final long FIRST_NUMBER = 200_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void loadingAndPublishingStayQuick(DatabaseKind kind) {
        Database database = kind.isPostgresql()
                ? Database.postgres()
                : new Database(
                        "jdbc:h2:file:" + folder.resolve("portal")
                                + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE",
                        "",
                        "");
        double all;
        double start;
        try (Core core = Core.on(database)) {
            long began = System.nanoTime();
            core.editions().publish(content());
            all = seconds(System.nanoTime() - began);
        }
        long began = System.nanoTime();
        try (Core core = Core.on(database)) {
            start = seconds(System.nanoTime() - began);
            Editions editions = core.editions();
            assertThat(editions.current().all(Figure.class)).hasSize(FIGURES);
            assertThat(editions.current().all(PrintedNumber.class)).hasSize(FIGURES);
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
            publishOne(editions, 1);
            double one = publishOne(editions, 2);
            System.out.printf(
                    "%s: %d figures published in %.1f s, started with them in %.1f s, heap %d MB, one more edition %.2f CPU s%n",
                    kind, FIGURES, all, start, heap, one);
            assertSoftly(limits -> {
                limits.assertThat(start).as("seconds of a start").isLessThanOrEqualTo(20);
                limits.assertThat(heap).as("megabytes").isLessThanOrEqualTo(1500);
                limits.assertThat(one)
                        .as("CPU seconds of publishing one figure")
                        .isLessThanOrEqualTo(3);
            });
        }
    }

    private static double publishOne(Editions editions, int value) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long began = system.getProcessCpuTime();
        Map<String, String> texts = figure(7);
        texts.put("notes", "1 | footnote | Revised " + value + " times | ");
        editions.publish(Parts.of(Parts.part(FIRST_FIGURE + 7, "figures", texts)));
        editions.current().all(Figure.class);
        return seconds(system.getProcessCpuTime() - began);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static Map<String, String> figure(int count) {
        Map<String, String> texts =
                Parts.figure(1000 + count % INDICATORS, 2000 + count / INDICATORS % AREAS, count + 1 + " cny");
        texts.put("period", String.valueOf(2000 + count / INDICATORS / AREAS));
        return texts;
    }

    private static Publication content() {
        List<Part> parts = new ArrayList<>(List.of(Parts.sector(1, "Industry"), Parts.topic(2, "Output", 1)));
        for (int count = 0; count < INDICATORS; count++) {
            parts.add(Parts.indicator(1000 + count, "Output of branch " + count, 2));
        }
        for (int count = 0; count < AREAS; count++) {
            parts.add(Parts.area(2000 + count, "District " + count));
        }
        for (int count = 0; count < FIGURES / OF_ONE_SOURCE; count++) {
            parts.add(Parts.source(3000 + count, "Yearbook " + count));
        }
        for (int count = 0; count < FIGURES; count++) {
            parts.add(Parts.part(FIRST_FIGURE + count, "figures", figure(count)));
            Map<String, String> number = new HashMap<>(
                    Parts.number(0, 3000 + count / OF_ONE_SOURCE, FIRST_FIGURE + count, count + 1 + " yuan")
                            .texts());
            number.put("place", count % OF_ONE_SOURCE + 1 + ".1.1");
            parts.add(Parts.part(FIRST_NUMBER + count, "numbers", number));
        }
        return Parts.of(parts.toArray(Part[]::new));
    }
}
