package org.investportal.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps failures for want of the database out of the log, since {@link DatabaseWatch} logs an outage once. The portal's own
 * errors stay, since they say what an operator has to do; its warnings are of work that is tried again.
 */
@Component
class OutageLog extends TurboFilter implements DisposableBean {

    private static final String OURS = "org.investportal.";

    private final DatabaseWatch watch;

    OutageLog(DatabaseWatch watch) {
        this.watch = watch;
    }

    /** A failure of the start is logged where it ends. */
    @EventListener(ApplicationReadyEvent.class)
    void install() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        boolean isLogged = failure != null
                && level.isGreaterOrEqual(logger.getEffectiveLevel())
                && !(level.isGreaterOrEqual(Level.ERROR) && logger.getName().startsWith(OURS))
                && Outage.isCauseOf(failure)
                && watch.investigates(failure);
        return isLogged ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getTurboFilterList().remove(this);
        }
    }
}
