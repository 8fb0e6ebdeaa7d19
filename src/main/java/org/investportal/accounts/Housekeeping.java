package org.investportal.accounts;

import org.investportal.accounts.throttle.KnownBrowsers;
import org.investportal.accounts.throttle.Throttle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what sign-in no longer needs. On two nodes both do it, which does no harm. */
@Component
class Housekeeping {

    private final OneTimeLinks links;
    private final Throttle throttle;
    private final KnownBrowsers browsers;

    Housekeeping(OneTimeLinks links, Throttle throttle, KnownBrowsers browsers) {
        this.links = links;
        this.throttle = throttle;
        this.browsers = browsers;
    }

    @Scheduled(cron = "0 17 * * * *")
    void forgetOld() {
        links.forgetOld();
        throttle.forgetOld();
        browsers.forgetOld();
    }
}
