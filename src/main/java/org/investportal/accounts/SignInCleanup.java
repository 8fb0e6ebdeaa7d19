package org.investportal.accounts;

import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.accounts.throttle.Throttle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes data that sign-in no longer needs. Two nodes may both do so without harm. */
@Component
class SignInCleanup {

    private final OneTimeLinkStore links;
    private final Throttle throttle;
    private final KnownBrowserStore browsers;

    SignInCleanup(OneTimeLinkStore links, Throttle throttle, KnownBrowserStore browsers) {
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
