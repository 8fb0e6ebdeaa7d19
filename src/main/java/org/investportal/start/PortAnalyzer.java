package org.investportal.start;

import java.net.SocketException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A port that is taken, forbidden or no port at all. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    private final String port;

    PortAnalyzer(Environment environment) {
        port = environment.getProperty("server.port", "8080");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof PortInUseException) {
            return sentence(
                    " is in use by another program: stop that program, or set SERVER_PORT to another port,", cause);
        }
        if (cause instanceof SocketException || cause instanceof IllegalArgumentException) {
            return sentence(
                    " cannot be used (" + cause.getMessage() + "): correct SERVER_PORT or SERVER_ADDRESS", cause);
        }
        return null;
    }

    private FailureAnalysis sentence(String whatAndWhatNext, Throwable cause) {
        return new FailureAnalysis("Port " + port + whatAndWhatNext + " and start again.", null, cause);
    }
}
