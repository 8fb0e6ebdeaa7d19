package org.investportal.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who there is to review: a change needs somebody who wrote none of it. */
@Component
public class ReviewerAvailability {

    private final Accounts accounts;

    ReviewerAvailability(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those who may review now. */
    public Set<Long> all() {
        return ids(accounts.activeReviewers());
    }

    /** Those of them who may review now; until the transaction of the caller ends this cannot change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Long> lock(Collection<Long> some) {
        return ids(accounts.lockAll(some).stream()
                .filter(account -> account.isActive() && account.roles().contains(Role.REVIEWER))
                .toList());
    }

    private static Set<Long> ids(List<Account> reviewers) {
        return reviewers.stream().map(Account::id).collect(Collectors.toSet());
    }

    /** Whether anybody but those could review something now. */
    public boolean existBesides(Collection<Long> others) {
        return accounts.activeReviewers().stream().anyMatch(reviewer -> !others.contains(reviewer.id()));
    }
}
