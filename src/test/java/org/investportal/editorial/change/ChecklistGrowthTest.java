package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.figure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.checklist.ChecklistContext.Drafted;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The work of checking many drafts together grows with their number, not with its square. Memory shows the work, because time depends on the machine. */
@DeskPortal
class ChecklistGrowthTest {

    private static final Subject RELEASE = new Subject(ItemKind.SOURCE, 60);
    private static final long FIGURE = 305;
    private static final long NEW = 3_000_000;
    private static final int FIGURES = 200;
    private static final int PERIODS = 10;
    private static final int FIRST_YEAR = 2001;

    @Autowired
    private Checklist checklist;

    @Autowired
    private PublishedContentReader published;

    @Test
    void twiceAsManyFiguresOfOneSourceTakeTwiceTheMemory() {
        allocated(drafts(FIGURES));
        long once = allocated(drafts(FIGURES));
        long twice = allocated(drafts(2 * FIGURES));

        assertThat(twice)
                .as("four times as much if each figure reads all others")
                .isLessThan(once * 5 / 2);
    }

    private long allocated(List<Drafted> drafts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(checklist.ofTogether(drafts)).hasSize(drafts.size());
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Returns a source with as many printed numbers, and new figures that are read from them. */
    private List<Drafted> drafts(int figures) {
        List<Drafted> drafts = new ArrayList<>();
        String numbers = IntStream.range(0, figures)
                .mapToObj(number -> place(number) + " | 14.7")
                .collect(Collectors.joining("\n"));
        drafts.add(new Drafted(RELEASE, published.at(Shipped.EDITION, RELEASE).with("mentions", numbers), ""));
        Content figure = published.at(Shipped.EDITION, figure(FIGURE));
        for (int number = 0; number < figures; number++) {
            drafts.add(new Drafted(figure(NEW + number), content(figure, number), ""));
        }
        return drafts;
    }

    private static Content content(Content figure, int number) {
        return figure.with("indicator", String.valueOf(2 * NEW + number / PERIODS))
                .with("period", String.valueOf(FIRST_YEAR + number % PERIODS))
                .with("readings", RELEASE.item() + " " + place(number) + " value")
                .with("note.footnote.en", "See [this](/sectors/none).");
    }

    private static String place(int number) {
        return number + 1 + ".1.1";
    }
}
