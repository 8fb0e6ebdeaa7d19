package org.investportal.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A start that the portal itself refused. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused refusal) {
        return new FailureAnalysis(refusal.getLocalizedMessage(), null, refusal);
    }
}
