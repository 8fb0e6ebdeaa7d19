package org.investportal.appearance;

import java.util.Map;
import java.util.concurrent.TimeUnit;
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

    /** Reads what was stored since, by this node or another one. */
    public synchronized void refresh() {
        Map<String, String> stored = store.hashes();
        if (!stored.equals(hashes)) {
            hashes = stored;
            current = store.stored();
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
