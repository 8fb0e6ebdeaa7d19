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
    private final String managementPort;

    PortAnalyzer(Environment environment) {
        port = environment.getProperty("server.port", "8080");
        managementPort = environment.getProperty("management.server.port", "");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof PortInUseException used) {
            return inUse(String.valueOf(used.getPort()), cause);
        }
        if (cause instanceof SocketException || cause instanceof IllegalArgumentException) {
            return sentence(
                    port, " cannot be used (" + cause.getMessage() + "): correct SERVER_PORT or SERVER_ADDRESS", cause);
        }
        return null;
    }

    private FailureAnalysis inUse(String used, Throwable cause) {
        String setting = used.equals(managementPort) ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT";
        return sentence(
                used,
                " is in use by another program: stop that program, or set " + setting + " to another port,",
                cause);
    }

    private static FailureAnalysis sentence(String port, String whatAndWhatNext, Throwable cause) {
        return new FailureAnalysis("Port " + port + whatAndWhatNext + " and start again.", null, cause);
    }
}
