package org.investportal.accounts;

import org.springframework.stereotype.Component;

/** Who there is to review: a change needs somebody who wrote none of it. */
@Component
public class ActiveReviewers {

    private final Accounts accounts;

    ActiveReviewers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether nobody else could review what they write. */
    public boolean hasNobodyBut(StaffMember member) {
        return accounts.activeReviewers().stream().allMatch(reviewer -> reviewer.id() == member.account());
    }
}
