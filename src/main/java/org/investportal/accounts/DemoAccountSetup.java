package org.investportal.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a demo editor and a demo reviewer while the portal runs in demo mode. */
@Component
public class DemoAccountSetup {

    /** An address in a domain that does not exist, as RFC 2606 reserves it. */
    private static final String EDITOR = "editor@demo.invalid";

    private static final String REVIEWER = "reviewer@demo.invalid";
    private static final int PASSWORD_GROUPS = 5;

    private final Accounts accounts;
    private final PasswordHasher hashes;
    private final AuditLog log;
    private final Clock clock;

    DemoAccountSetup(Accounts accounts, PasswordHasher hashes, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.log = log;
        this.clock = clock;
    }

    /** The sign-in data of a demo account, valid until the next start. */
    public record Demo(Role role, String email, String password) {}

    /** Enables the demo accounts with new passwords, because many people may have read those that an earlier start printed. */
    @Transactional
    public List<Demo> open() {
        return List.of(open(EDITOR, "Demo editor", Role.EDITOR), open(REVIEWER, "Demo reviewer", Role.REVIEWER));
    }

    /** Disables the demo accounts if the portal does not run in demo mode. */
    @Transactional
    public void close() {
        for (String email : List.of(EDITOR, REVIEWER)) {
            accounts.findByEmail(email).filter(Account::isActive).ifPresent(account -> {
                account.disable();
                record(AuditAction.ACCOUNT_DISABLED, account);
            });
        }
    }

    private Demo open(String email, String fullName, Role role) {
        Account account = accounts.findByEmail(email).orElseGet(() -> make(email, fullName, role));
        String password = SecretGenerator.legible(PASSWORD_GROUPS);
        account.protect(hashes.of(password));
        record(AuditAction.PASSWORD_CHANGED, account);
        if (!account.isActive()) {
            account.enable();
            record(AuditAction.ACCOUNT_ENABLED, account);
        }
        return new Demo(role, email, password);
    }

    private Account make(String email, String fullName, Role role) {
        Account account = accounts.save(new Account(email, fullName, Set.of(role), clock.instant()));
        record(AuditAction.ACCOUNT_CREATED, account);
        return account;
    }

    private void record(AuditAction action, Account account) {
        log.record(action, null, StartupLinkService.CONSOLE, AuditSubject.account(account), account.email());
    }
}
