package org.investportal.core;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The portal does not start on this data. The log says why and what to do, without a stack trace. */
public final class StartRefused extends RuntimeException {

    private final String action;

    public StartRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    /** Writes the two sentences. */
    static final class Analyzer extends AbstractFailureAnalyzer<StartRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
            return new FailureAnalysis(refused.getMessage(), refused.action, refused);
        }
    }
}
