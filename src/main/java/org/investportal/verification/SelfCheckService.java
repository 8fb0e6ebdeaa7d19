package org.investportal.verification;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the pages that an edition affects, as the public does, and compares every number and the new texts with the catalogue. */
@Component
public class SelfCheckService {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckService.class);
    private static final int TRIES = 3;
    private static final int OK = 200;
    private static final int GONE = 410;

    private final Catalogue catalogue;
    private final ExpectedFigureFactory figures;
    private final ChangedTextFinder words;
    private final ServedPageReader pages;
    private final SelfCheckRuns runs;
    private final SelfCheckResultCache results;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfCheckService(
            Catalogue catalogue,
            ExpectedFigureFactory figures,
            ChangedTextFinder words,
            ServedPageReader pages,
            SelfCheckRuns runs,
            SelfCheckResultCache results,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.words = words;
        this.pages = pages;
        this.runs = runs;
        this.results = results;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the latest check of that edition, without asking the database. */
    public Optional<SelfCheck> latest(int edition) {
        return results.latest(edition);
    }

    /** Checks an edition now, page after page, and stores the result. */
    public SelfCheck run(int edition) {
        SelfCheckRun run = new SelfCheckRun(check(edition));
        SelfCheck check = Objects.requireNonNull(transaction.execute(status -> store(run)));
        results.refresh();
        return check;
    }

    private SelfCheck store(SelfCheckRun run) {
        SelfCheck check = runs.save(run).view();
        if (check.state() != SelfCheck.State.PASSED) {
            events.publishEvent(new SelfCheckFailed(check.edition(), check.state(), check.checkedAt()));
        }
        return check;
    }

    private SelfCheck check(int edition) {
        try {
            ShownPageComparison found = compareWithTheCurrent(edition);
            return check(
                    edition,
                    found.findings().isEmpty() ? SelfCheck.State.PASSED : SelfCheck.State.FAILED,
                    found.pages(),
                    found.numbers(),
                    found.findings());
        } catch (PortalUnreachable portalUnreachable) {
            String reason = String.valueOf(portalUnreachable.getMessage());
            return check(edition, SelfCheck.State.COULD_NOT_RUN, 0, 0, List.of(reason));
        } catch (RuntimeException broken) {
            LOG.warn("The self-check of edition {} stopped with an error", edition, broken);
            String reason = "The check stopped with an error; the console of the portal shows it.";
            return check(edition, SelfCheck.State.COULD_NOT_RUN, 0, 0, List.of(reason));
        }
    }

    private SelfCheck check(int edition, SelfCheck.State state, int pages, int numbers, List<String> findings) {
        return new SelfCheck(edition, clock.instant().truncatedTo(ChronoUnit.MICROS), state, pages, numbers, findings);
    }

    /**
     * Compares pages with the current edition, which readers are served, without suppressed texts. The comparison is repeated if an edition is published, or
     * a suppression added or lifted, in the meantime.
     */
    private ShownPageComparison compareWithTheCurrent(int edition) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int current = catalogue.current();
            Selection published = catalogue.at(current).whole();
            HttpResponse<String> file =
                    pages.get(PublicPath.ALL_FIGURES_CSV); // first: if this fails, the other pages need not be read
            ShownPageComparison shownPageComparison = compare(edition, current, file);
            if (catalogue.at(catalogue.current()).whole() == published) {
                return shownPageComparison;
            }
        }
        throw PortalUnreachable.whileTheCatalogueMoves();
    }

    private ShownPageComparison compare(int edition, int current, HttpResponse<String> file) {
        Map<String, ExpectedFigure> stated = figures.at(current, Language.EN);
        ShownPageComparison shownPageComparison = new ShownPageComparison(stated);
        Map<String, List<ExpectedText.Said>> expected = pagesOf(edition, current, stated);
        shownPageComparison.nowhere(expected.getOrDefault(ExpectedText.NOWHERE, List.of()));
        expected.remove(ExpectedText.NOWHERE);
        expected.forEach((path, said) ->
                add(pages.get(path), path, status(stated.get(path)), shownPageComparison, (page, html) -> {
                    Element shown = Jsoup.parse(html);
                    shownPageComparison.page(page, shown);
                    shownPageComparison.words(page, shown, said);
                }));
        add(file, PublicPath.ALL_FIGURES_CSV, OK, shownPageComparison, shownPageComparison::file);
        return shownPageComparison;
    }

    private static int status(@Nullable ExpectedFigure figure) {
        return figure != null && figure.withdrawn() ? GONE : OK;
    }

    private static void add(
            HttpResponse<String> answer,
            String path,
            int status,
            ShownPageComparison shownPageComparison,
            BiConsumer<String, String> reading) {
        if (answer.statusCode() == status) {
            reading.accept(path, answer.body());
        } else {
            shownPageComparison.unanswered(path, answer.statusCode());
        }
    }

    /** Returns the pages of things that the edition has an entry for, and all other pages that may show its figures, with the texts expected there. */
    private Map<String, List<ExpectedText.Said>> pagesOf(int edition, int current, Map<String, ExpectedFigure> stated) {
        Map<String, List<ExpectedText.Said>> pages = new TreeMap<>();
        words.of(edition, current, Language.EN)
                .forEach(said -> pages.computeIfAbsent(said.path(), path -> new ArrayList<>())
                        .addAll(said.texts()));
        List.copyOf(pages.keySet()).stream()
                .flatMap(path -> Stream.ofNullable(stated.get(path)))
                .flatMap(figure -> Stream.of(figure.indicator(), figure.sector()))
                .filter(Objects::nonNull)
                .forEach(path -> pages.computeIfAbsent(path, none -> new ArrayList<>()));
        return pages;
    }
}
