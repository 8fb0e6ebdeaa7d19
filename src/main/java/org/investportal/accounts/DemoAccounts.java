package org.investportal.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor and a reviewer for whoever wants to look around, for as long as the portal is started so. */
@Component
public class DemoAccounts {

    /** Nobody's e-mail ends so: RFC 2606. */
    private static final String EDITOR = "editor@demo.invalid";

    private static final String REVIEWER = "reviewer@demo.invalid";
    private static final int PASSWORD_GROUPS = 5;

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final Clock clock;

    DemoAccounts(Accounts accounts, PasswordHashes hashes, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** What to sign in with, from now on until the next start. */
    public record Demo(Role role, String email, String password) {}

    /** New passwords, for what an earlier start has printed may have been read by many. */
    @Transactional
    public List<Demo> open() {
        return List.of(open(EDITOR, "Demo editor", Role.EDITOR), open(REVIEWER, "Demo reviewer", Role.REVIEWER));
    }

    /** A portal that is started otherwise has no demo accounts that work. */
    @Transactional
    public void close() {
        for (String email : List.of(EDITOR, REVIEWER)) {
            accounts.findByEmail(email).filter(Account::isActive).ifPresent(Account::disable);
        }
    }

    private Demo open(String email, String fullName, Role role) {
        Account account = accounts.findByEmail(email)
                .orElseGet(() -> new Account(email, fullName, Set.of(role), clock.instant()));
        String password = Secrets.legible(PASSWORD_GROUPS);
        account.protect(hashes.of(password));
        account.enable();
        accounts.save(account);
        return new Demo(role, email, password);
    }
}
