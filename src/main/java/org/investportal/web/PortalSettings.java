package org.investportal.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.investportal.catalogue.value.Language;
import org.investportal.database.StoredContentChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The settings in force: those of files and the environment and, where these set nothing, those that an administrator stored. They may change while the portal
 * runs, so users ask for a setting each time that they need it.
 */
@Component
public class PortalSettings {

    private static final Logger LOG = LoggerFactory.getLogger(PortalSettings.class);

    private final OperatorSettings operator;
    private final Supplier<Map<SettingKey, String>> stored;
    private final ApplicationEventPublisher events;
    private final AtomicLong changes = new AtomicLong();
    private volatile OperatorSettings current;

    @Autowired
    PortalSettings(OperatorSettings operator, SettingStore store, ApplicationEventPublisher events) {
        this(operator, store::all, events);
    }

    PortalSettings(
            OperatorSettings operator, Supplier<Map<SettingKey, String>> stored, ApplicationEventPublisher events) {
        this.operator = operator;
        this.stored = stored;
        this.events = events;
        this.current = operator.or(stored.get());
    }

    /** Returns all settings at this moment. */
    public OperatorSettings current() {
        return current;
    }

    /** Returns how often the settings changed since the start. What was made while this grew may be made of either settings. */
    public long changes() {
        return changes.get();
    }

    /** Tells whether a file or the environment has the setting, so that a stored one has no effect. */
    public boolean isSetByOperator(SettingKey key) {
        return key.in(operator) != null;
    }

    public @Nullable String baseUrl() {
        return current.baseUrl();
    }

    public @Nullable String publisher() {
        return current.publisher();
    }

    /** Returns the agency as pages in that language name it; null if it is unset. */
    public @Nullable String publisher(Language language) {
        return current.publisher(language);
    }

    public @Nullable String license() {
        return current.license();
    }

    public ZoneId zone() {
        return Objects.requireNonNullElse(current.zone(), ZoneOffset.UTC);
    }

    /** Tells whether reviewers may approve and publish changes of their own. */
    public boolean isOnePerson() {
        return Boolean.TRUE.equals(current.onePerson());
    }

    public OperatorSettings.Contact contact() {
        return current.contact();
    }

    /** Tells whether readers use HTTPS, regardless of the protocol behind a proxy. */
    public boolean isSecure() {
        return current.isSecure();
    }

    /** Reads what was stored since, by this node or another one. */
    public synchronized void refresh() {
        OperatorSettings next = operator.or(stored.get());
        if (!next.equals(current)) {
            current = next;
            changes.incrementAndGet(); // after the settings, so that what is made of them in between is not kept as
            // theirs
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
