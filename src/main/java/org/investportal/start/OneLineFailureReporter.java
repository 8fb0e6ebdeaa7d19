package org.investportal.start;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells on one line why the portal did not start. With debug logging of this package the failure itself follows. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(Stream.of(analysis.getDescription(), analysis.getAction())
                .filter(text -> text != null && !text.isBlank())
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" ")));
        LoggerFactory.getLogger(OneLineFailureReporter.class).debug("The portal did not start", analysis.getCause());
        silence(LoggingFailureAnalysisReporter.class);
    }

    /** Turns off the reporter that runs next and would repeat the message on twenty lines. */
    private static void silence(Class<?> reporter) {
        LoggingSystem.get(reporter.getClassLoader()).setLogLevel(reporter.getName(), LogLevel.OFF);
    }
}
