package org.investportal.core;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log which files of content have faults, and where. */
public final class ContentFaultAnalyzer extends AbstractFailureAnalyzer<ContentFault> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ContentFault fault) {
        return new FailureAnalysis(
                "The content that is shipped with the portal has faults:\n\n" + fault.getMessage(),
                "Correct these lines and start again. Nothing was published.",
                fault);
    }
}
