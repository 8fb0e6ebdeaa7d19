package org.investportal.accounts;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who there is to review: a change needs somebody who wrote none of it. */
@Component
public class ActiveReviewers {

    private final Accounts accounts;

    ActiveReviewers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether anybody but those could review something now. */
    public boolean existBesides(Collection<Long> others) {
        return accounts.activeReviewers().stream().anyMatch(reviewer -> !others.contains(reviewer.id()));
    }
}
