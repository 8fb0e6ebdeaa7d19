package org.investportal.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.InvestPortal;
import org.investportal.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerGroups;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.support.GenericApplicationContext;

class StartLogSwitchTest {

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @Test
    void endsOnceThePortalRuns() {
        logging.setLogLevel("org.example.Verbose", LogLevel.OFF);
        LoggerGroups groups = new LoggerGroups(Map.of("start", List.of("org.example.Verbose")));
        new StartLogSwitch(logging, groups).onApplicationEvent(ready());

        assertTrue(LoggerFactory.getLogger("org.example.Verbose").isErrorEnabled());
    }

    /** A class that is renamed by a new version of its library would be heard again. */
    @ParameterizedTest
    @MethodSource
    void silencesClassesThatExist(String logger) {
        assertDoesNotThrow(() -> Class.forName(logger, false, getClass().getClassLoader()));
    }

    static Stream<String> silencesClassesThatExist() throws IOException {
        return Stream.of(Settings.get("logging.group.start").split(",\\s*", -1));
    }

    private static ApplicationReadyEvent ready() {
        return new ApplicationReadyEvent(
                new SpringApplication(InvestPortal.class),
                new String[0],
                new GenericApplicationContext(),
                Duration.ZERO);
    }
}
