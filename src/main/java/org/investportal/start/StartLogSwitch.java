package org.investportal.start;

import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LoggerGroup;
import org.springframework.boot.logging.LoggerGroups;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Switches on the loggers of the group {@code start} when the portal runs. Until then they are off, because each would
 * log at length a failure that ends the start, and that is logged once where it ends.
 */
@Component
class StartLogSwitch implements ApplicationListener<ApplicationReadyEvent> {

    private final LoggingSystem logging;
    private final LoggerGroups groups;

    StartLogSwitch(LoggingSystem logging, LoggerGroups groups) {
        this.logging = logging;
        this.groups = groups;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        LoggerGroup start = Objects.requireNonNull(groups.get("start"), "logging.group.start");
        start.getMembers().forEach(logger -> logging.setLogLevel(logger, null));
    }
}
