package org.investportal.watches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.value.Language;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.NewMail;
import org.investportal.wording.FigureChange;
import org.investportal.wording.FigureChangeFinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Queues a mail to each reader who watches a figure whose number or status an edition changed. Each mail has a key of its own, so that an edition that is handled
 * again, after a kill or on a second node, leads to no second mail.
 */
@Component
class WatchNotifier {

    private static final Logger LOG = LoggerFactory.getLogger(WatchNotifier.class);

    private static final int AT_ONCE = 100;

    private final Catalogue catalogue;
    private final FigureWatches watches;
    private final StatedFigureCheck figures;
    private final WatchMailTextFactory texts;
    private final MailQueue queue;
    private final TransactionOperations transaction;

    WatchNotifier(
            Catalogue catalogue,
            FigureWatches watches,
            StatedFigureCheck figures,
            WatchMailTextFactory texts,
            MailQueue queue,
            TransactionOperations transaction) {
        this.catalogue = catalogue;
        this.watches = watches;
        this.figures = figures;
        this.texts = texts;
        this.queue = queue;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(id = "watches", propagation = Propagation.NOT_SUPPORTED)
    void tell(EditionPublished published) {
        int edition = published.edition();
        Instant publishedAt =
                catalogue.at(edition).history().line(Language.EN).get(0).publishedAt();
        FigureChangeFinder changes = changes(edition, Language.EN);
        for (long figure : watches.watchedAt(publishedAt)) {
            if (change(changes, figure).isPresent()) {
                tell(edition, publishedAt, figure);
            }
        }
    }

    private FigureChangeFinder changes(int edition, Language language) {
        return new FigureChangeFinder(texts.pageText(edition - 1, language), texts.pageText(edition, language));
    }

    /** A revised value is a figure of its own, and the readers of the preliminary one want to know it. */
    private static Optional<FigureChange> change(FigureChangeFinder changes, long figure) {
        return changes.changeOfNewestVintage(figure)
                .or(() -> changes.hasNewNumber(figure) || changes.hasNewStatus(figure)
                        ? changes.change(figure)
                        : Optional.empty());
    }

    /** Those who confirmed later know the new number already. */
    private void tell(int edition, Instant publishedAt, long figure) {
        long last = 0;
        List<FigureWatch> some = watches.watching(figure, publishedAt, last, Limit.of(AT_ONCE));
        while (!some.isEmpty()) {
            for (FigureWatch watch : some) {
                change(changes(edition, watch.language()), figure).ifPresent(change -> tell(edition, watch, change));
                last = watch.id();
            }
            some = watches.watching(figure, publishedAt, last, Limit.of(AT_ONCE));
        }
    }

    private void tell(int edition, FigureWatch watch, FigureChange change) {
        try {
            transaction.executeWithoutResult(
                    status -> watches.findById(watch.id()).ifPresent(wanted -> queue(edition, wanted, change)));
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            LOG.debug("Another node has queued the same mail.", anotherNodeWasFaster);
        }
    }

    private void queue(int edition, FigureWatch watch, FigureChange change) {
        boolean stated = figures.isStated(edition, watch.figureId());
        boolean ends = !stated && !figures.isStated(edition, change.figure());
        NewMail mail = NewMail.to(
                        watch.email(),
                        MailKind.FIGURE_CHANGE,
                        ends ? texts.end(watch, change, edition) : texts.change(watch, change, edition))
                .onlyOnce("watch " + watch.id() + " edition " + edition);
        queue.add(ends ? mail : mail.withUnsubscribe(texts.link(watch, WatchStep.END)));
        if (ends) {
            watches.deleteOne(watch.id());
        } else if (!stated) {
            follow(watch, change.figure());
        }
    }

    /** Readers of a value that was withdrawn when a newer vintage came want to know what becomes of that one. */
    private void follow(FigureWatch watch, long figure) {
        if (watches.findByFigureIdAndEmail(figure, watch.email()).isEmpty()) {
            watches.move(watch.id(), figure);
        }
    }
}
