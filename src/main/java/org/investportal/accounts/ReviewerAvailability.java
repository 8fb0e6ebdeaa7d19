package org.investportal.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds available reviewers: a change needs a reviewer who wrote none of it. */
@Component
public class ReviewerAvailability {

    private final Accounts accounts;

    ReviewerAvailability(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Returns the accounts that may review now. */
    public Set<Long> all() {
        return ids(accounts.activeReviewers());
    }

    /** Returns those of the accounts that may review now, and locks them until the transaction of the caller ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Long> lock(Collection<Long> some) {
        return ids(accounts.lockAll(some).stream()
                .filter(account -> account.isActive() && account.roles().contains(Role.REVIEWER))
                .toList());
    }

    private static Set<Long> ids(List<Account> reviewers) {
        return reviewers.stream().map(Account::id).collect(Collectors.toSet());
    }

    /** Returns whether any other account could review now. */
    public boolean existBesides(Collection<Long> others) {
        return accounts.activeReviewers().stream().anyMatch(reviewer -> !others.contains(reviewer.id()));
    }
}
