package org.investportal.staff.enquiries;

import org.investportal.catalogue.SuppressionChanged;
import org.investportal.editorial.change.Checklist;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Hides public decisions about reports that quote words which were suppressed later. The event is stored with the suppression, so that a stop does not lose it. */
@Component
class SuppressedDecisionListener {

    private final ReportDecisionService decisions;
    private final Checklist checklist;

    SuppressedDecisionListener(ReportDecisionService decisions, Checklist checklist) {
        this.decisions = decisions;
        this.checklist = checklist;
    }

    @ApplicationModuleListener(id = "suppressed-decisions", propagation = Propagation.NOT_SUPPORTED)
    void on(SuppressionChanged changed) {
        decisions.hideSaying(checklist.hidden()::isSaidIn);
    }
}
