package org.investportal.verification;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.StatedFigure;
import org.investportal.pages.StatedFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the pages that an edition touched, as anybody reads them, and compares every number with the catalogue. */
@Component
public class SelfChecks {

    private static final Logger LOG = LoggerFactory.getLogger(SelfChecks.class);
    private static final String FILE = "/data/figures.csv";
    private static final int TRIES = 3;

    private final Catalogue catalogue;
    private final StatedFigures figures;
    private final ServedPages pages;
    private final SelfCheckRuns runs;
    private final Clock clock;

    SelfChecks(Catalogue catalogue, StatedFigures figures, ServedPages pages, SelfCheckRuns runs, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.pages = pages;
        this.runs = runs;
        this.clock = clock;
    }

    /** What was found last for that edition. */
    public Optional<SelfCheck> latest(int edition) {
        return runs.findFirstByEditionOrderByIdDesc(edition).map(SelfCheckRun::told);
    }

    /** Checks now, which takes as long as reading the pages one after the other, and keeps what is found. */
    public SelfCheck run(int edition) {
        return runs.save(new SelfCheckRun(check(edition))).told();
    }

    private SelfCheck check(int edition) {
        try {
            Comparison found = compareWithTheCurrent(edition);
            return check(
                    edition,
                    found.findings().isEmpty() ? SelfCheck.State.PASSED : SelfCheck.State.FAILED,
                    found.pages(),
                    found.numbers(),
                    found.findings());
        } catch (Unreadable unreadable) {
            String reason = String.valueOf(unreadable.getMessage());
            return check(edition, SelfCheck.State.COULD_NOT_RUN, 0, 0, List.of(reason));
        } catch (RuntimeException broken) {
            LOG.warn("The self-check of edition {} broke off", edition, broken);
            String reason = "The reading broke off; the console of the portal says why.";
            return check(edition, SelfCheck.State.COULD_NOT_RUN, 0, 0, List.of(reason));
        }
    }

    private SelfCheck check(int edition, SelfCheck.State state, int pages, int numbers, List<String> findings) {
        return new SelfCheck(edition, clock.instant().truncatedTo(ChronoUnit.MICROS), state, pages, numbers, findings);
    }

    /** Readers are served the newest edition, so pages must say what that says; one that comes meanwhile spoils the reading. */
    private Comparison compareWithTheCurrent(int edition) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int current = catalogue.current();
            HttpResponse<String> file =
                    pages.get(FILE); // first, because nothing else is worth reading if it is not answered
            Comparison comparison = compare(edition, figures.at(current, Language.EN), file);
            if (catalogue.current() == current) {
                return comparison;
            }
        }
        throw Unreadable.whileEditionsFollowEachOther();
    }

    private Comparison compare(int edition, Map<String, StatedFigure> stated, HttpResponse<String> file) {
        Comparison comparison = new Comparison(stated);
        for (String path : touched(edition, stated)) {
            add(pages.get(path), path, comparison, comparison::page);
        }
        add(file, FILE, comparison, comparison::file);
        return comparison;
    }

    private static void add(
            HttpResponse<String> answer, String path, Comparison comparison, BiConsumer<String, String> reading) {
        if (answer.statusCode() == 200) {
            reading.accept(path, answer.body());
        } else {
            comparison.unanswered(path, answer.statusCode());
        }
    }

    /** The pages of the figures that the edition has an entry for, of their indicators and of their sectors. */
    private Set<String> touched(int edition, Map<String, StatedFigure> stated) {
        Set<Long> changed = catalogue.at(edition).history().entries(Language.EN).stream()
                .filter(entry -> entry.what() == ItemKind.FIGURE)
                .map(PublicEntry::item)
                .collect(Collectors.toSet());
        return stated.values().stream()
                .filter(figure -> changed.contains(figure.item()))
                .flatMap(figure -> Stream.of(
                                Optional.of(figure.path()),
                                Optional.of(figure.indicator()),
                                Optional.ofNullable(figure.sector()))
                        .flatMap(Optional::stream))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
