package org.investportal.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.investportal.mail.MailCounter;
import org.springframework.stereotype.Component;

/** Measures how many mails wait, and how many could not be sent. */
@Component
class MailMeterBinder implements MeterBinder {

    private static final String STATE = "state";

    private final MailCounter mails;

    MailMeterBinder(MailCounter mails) {
        this.mails = mails;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.mails", mails, MailCounter::queued)
                .description("The mails that are to be sent, and those that were given up in the last 24 hours")
                .tag(STATE, "queued")
                .register(registry);
        Gauge.builder("portal.mails", mails, MailCounter::failed)
                .description("The mails that are to be sent, and those that were given up in the last 24 hours")
                .tag(STATE, "failed")
                .register(registry);
    }
}
