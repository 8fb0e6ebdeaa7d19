package org.investportal.appearance;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.investportal.database.StoredContentChanged;
import org.investportal.web.SettingsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The appearance of the portal now. It may change while the portal runs, also by another node, so users ask each time. */
@Component
public class PortalAppearance {

    private static final Logger LOG = LoggerFactory.getLogger(PortalAppearance.class);

    private final AppearanceStore store;
    private final ApplicationEventPublisher events;
    private Map<String, String> hashes;
    private final AtomicLong changes = new AtomicLong();
    private volatile Appearance current;

    PortalAppearance(AppearanceStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
        this.hashes = store.hashes();
        this.current = store.stored();
    }

    public Appearance current() {
        return current;
    }

    /** Returns how often the appearance changed since the start. What was made while this grew may be made of either appearance. */
    public long changes() {
        return changes.get();
    }

    /** Reads what was stored since, by this node or another one. */
    public synchronized void refresh() {
        Map<String, String> stored = store.hashes();
        if (!stored.equals(hashes)) {
            current = store.stored();
            hashes = stored; // after the parts, so that they are read again if the database fails in between
            changes.incrementAndGet(); // after the parts, so that no page made of them in between is kept as one of
            // before
            events.publishEvent(new SettingsChanged());
        }
    }

    @EventListener(StoredContentChanged.class)
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void followOtherNodes() {
        try {
            refresh();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("The database does not answer, as the log says already.", noDatabase);
        }
    }
}
