package org.investportal.enquiries.intake;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Permits a client to send a public form, or says how long it has to wait. What was counted is given back if nothing is stored. */
public final class EnquiryPermit {

    private final List<Bucket> taken = new ArrayList<>();
    private Duration pause = Duration.ZERO;

    EnquiryPermit() {}

    /** Returns how long the client has to wait, or zero if it need not. */
    public Duration pause() {
        return pause;
    }

    /** Takes a token, or notes the time until there is one. */
    boolean take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            taken.add(bucket);
        } else {
            pause = Duration.ofNanos(probe.getNanosToWaitForRefill());
        }
        return probe.isConsumed();
    }

    public void giveBack() {
        taken.forEach(bucket -> bucket.addTokens(1));
        taken.clear();
    }
}
