package org.investportal.watches;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.mail.MailAvailability;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.NewMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores who wants a mail when a figure changes, after the owner of the address has confirmed it. */
@Component
public class WatchService {

    /** The time after which a request that was not confirmed is deleted. */
    public static final Duration UNCONFIRMED = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(WatchService.class);

    /** The number of figures that one address may watch. */
    static final int MOST = 50;

    private final FigureWatches watches;
    private final StatedFigureCheck figures;
    private final WatchLink links;
    private final WatchMailTextFactory texts;
    private final MailQueue queue;
    private final MailAvailability availability;
    private final EnquiryThrottle throttle;
    private final TransactionOperations transaction;
    private final Clock clock;

    WatchService(
            FigureWatches watches,
            StatedFigureCheck figures,
            WatchLink links,
            WatchMailTextFactory texts,
            MailQueue queue,
            MailAvailability availability,
            EnquiryThrottle throttle,
            TransactionOperations transaction,
            Clock clock) {
        this.watches = watches;
        this.figures = figures;
        this.links = links;
        this.texts = texts;
        this.queue = queue;
        this.availability = availability;
        this.throttle = throttle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells whether the portal can send mails. */
    public boolean isAvailable() {
        return availability.isSet();
    }

    /**
     * Mails a link to confirm, unless the address watches the figure or too many figures already, or has had enough such mails today. The answer does not tell
     * which, because that would tell who watches what.
     *
     * @param permit of the client; what it counted is given back if nothing can be stored
     */
    public void request(long figure, String email, Language language, EnquiryPermit permit) {
        try {
            transaction.executeWithoutResult(status -> add(figure, email.toLowerCase(Locale.ROOT), language, permit));
        } catch (DataIntegrityViolationException requestedMeanwhile) {
            LOG.debug( // without its message, which has the address
                    "The same was requested at the same time: {}",
                    requestedMeanwhile.getClass().getName());
        } catch (RuntimeException notStored) {
            permit.giveBack();
            throw notStored;
        }
    }

    private void add(long figure, String email, Language language, EnquiryPermit permit) {
        Optional<FigureWatch> known = watches.findByFigureIdAndEmail(figure, email);
        boolean isWanted = known.map(watch -> !watch.isConfirmed()).orElseGet(() -> watches.countByEmail(email) < MOST);
        if (isWanted && throttle.mayAskToConfirm(email, permit)) {
            FigureWatch watch = known.orElseGet(() -> new FigureWatch(figure, email, language, clock.instant()));
            watch.request(language, clock.instant());
            FigureWatch stored = watches.saveAndFlush(watch);
            queue.add(NewMail.to(email, MailKind.WATCH_CONFIRMATION, texts.confirmation(stored)));
        }
    }

    /** Returns the request that the link in a mail is for; empty if there is none any more, or the link was made up. */
    public Optional<FigureWatchView> find(String token, WatchStep step) {
        return stored(token, step).map(FigureWatch::view);
    }

    private Optional<FigureWatch> stored(String token, WatchStep step) {
        return WatchLink.id(token).flatMap(watches::findById).filter(watch -> links.isValid(token, watch, step));
    }

    /** Confirms the request; returns false if there is none any more, or its figure is no longer stated. */
    public boolean confirm(String token) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<FigureWatch> found =
                    stored(token, WatchStep.CONFIRM).filter(watch -> figures.isStatedNow(watch.figureId()));
            found.ifPresent(watch -> watch.confirm(clock.instant()));
            return found.isPresent();
        }));
    }

    /** Deletes the request, if there is one. */
    public void end(String token) {
        transaction.executeWithoutResult(
                status -> stored(token, WatchStep.END).ifPresent(watch -> watches.deleteOne(watch.id())));
    }
}
