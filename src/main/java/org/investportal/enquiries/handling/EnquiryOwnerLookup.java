package org.investportal.enquiries.handling;

import java.util.List;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.springframework.stereotype.Component;

/** Finds members of staff who answer enquiries: editors and reviewers. */
@Component
public class EnquiryOwnerLookup {

    private final AccountAdministration accounts;

    EnquiryOwnerLookup(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    /** Returns all members of staff, also those who may answer no more, by name. */
    public List<EnquiryOwner> all() {
        return accounts.all().stream()
                .map(account -> new EnquiryOwner(account.id(), account.fullName(), mayAnswer(account)))
                .toList();
    }

    boolean mayOwn(long account) {
        return all().stream().anyMatch(owner -> owner.account() == account && owner.active());
    }

    private static boolean mayAnswer(AccountView account) {
        return account.active()
                && (account.roles().contains(Role.EDITOR) || account.roles().contains(Role.REVIEWER));
    }
}
