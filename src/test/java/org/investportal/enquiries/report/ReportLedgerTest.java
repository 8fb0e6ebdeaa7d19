package org.investportal.enquiries.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.MailPortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of reports tells its listeners of each change until they have taken it. */
@MailPortal
class ReportLedgerTest {

    private static final long FIGURE = 305;

    @Autowired
    private ReportDecisions decisions;

    @Autowired
    private EnquiryDesk desk;

    @Autowired
    private Catalogue catalogue;

    @Test
    void sendsAChangeAgainThatAListenerDidNotTake() {
        List<Object> sent = new ArrayList<>();
        AtomicBoolean fails = new AtomicBoolean();
        ReportLedger ledger = new ReportLedger(decisions, event -> {
            sent.add(event);
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("The listener does not take it.");
            }
        });
        sent.clear();
        long report = desk.report(
                EnquiryDesk.address(),
                Language.EN,
                FIGURE,
                catalogue.at(1).shown().address(FIGURE));
        desk.decisions().decide(desk.step(report), new ReportResult(ReportOutcome.CONFIRMED, null, true, "So.", "对。"));
        ReportLedgerChanged changed = new ReportLedgerChanged(Set.of(FIGURE));

        fails.set(true);
        ledger.refresh();
        assertThat(sent).containsExactly(changed);
        ledger.refresh();
        assertThat(sent).containsExactly(changed, changed);
        ledger.refresh();
        assertThat(sent).hasSize(2);
    }
}
