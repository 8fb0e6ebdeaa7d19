package org.investportal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of administrators on the accounts of others and on their own. Each action is recorded in the log in the same transaction. */
@Component
@Transactional
public class AccountAdministration {

    /** The lifetime of a link that an administrator hands over. */
    public static final Duration LINK_LIFETIME = Duration.ofHours(24);

    private final Accounts accounts;
    private final AccountWriter accountWriter;
    private final OneTimeLinkStore links;
    private final SecondFactorService factors;
    private final KnownBrowserStore browsers;
    private final StaffSessionState sessions;
    private final AuditLog log;
    private final Clock clock;

    AccountAdministration(
            Accounts accounts,
            AccountWriter accountWriter,
            OneTimeLinkStore links,
            SecondFactorService factors,
            KnownBrowserStore browsers,
            StaffSessionState sessions,
            AuditLog log,
            Clock clock) {
        this.accounts = accounts;
        this.accountWriter = accountWriter;
        this.links = links;
        this.factors = factors;
        this.browsers = browsers;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.findAllByOrderByFullNameAscIdAsc().stream()
                .map(AccountView::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public AccountView get(long id) {
        return AccountView.of(find(id));
    }

    /** Creates an account and returns its id. Its owner can sign in only after using a {@link #link}. */
    public long create(StaffMember by, String email, String fullName, Set<Role> roles) {
        Account account = accountWriter.add(new Account(email, fullName, roles, clock.instant()));
        record(by, AuditAction.ACCOUNT_CREATED, account, account.email() + ": " + AuditSubject.roles(roles));
        return account.id();
    }

    /** Creates a one-time link to set a password and returns its path. The administrator hands it over; it is shown to no other person. */
    public String link(StaffMember by, long id) {
        leaveOwn(by, id);
        Account account = lock(id);
        record(by, AuditAction.LINK_MADE, account, account.email());
        return links.make(id, LINK_LIFETIME);
    }

    /** Renames an account. Owners cannot rename themselves, because colleagues know each other by these names in the log and in permanent histories. */
    public void rename(StaffMember by, long id, String fullName) {
        Account account = lock(id);
        String before = account.fullName();
        if (!before.equals(fullName)) {
            accountWriter.rename(account, fullName);
            record(by, AuditAction.ACCOUNT_RENAMED, account, before + " → " + fullName);
        }
    }

    public void changeRoles(StaffMember by, long id, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(id);
        }
        Account account = lock(id);
        if (!account.roles().equals(roles)) {
            record(
                    by,
                    AuditAction.ROLES_CHANGED,
                    account,
                    AuditSubject.roles(account.roles()) + " → " + AuditSubject.roles(roles));
            account.give(roles);
            links.killOf(id);
            sessions.endAll(id);
        }
    }

    public void disable(StaffMember by, long id) {
        keepAnAdministrator(id);
        Account account = lock(id);
        if (account.isActive()) {
            account.disable();
            links.killOf(id);
            sessions.endAll(id);
            record(by, AuditAction.ACCOUNT_DISABLED, account, account.email());
        }
    }

    public void enable(StaffMember by, long id) {
        Account account = lock(id);
        if (!account.isActive()) {
            account.enable();
            record(by, AuditAction.ACCOUNT_ENABLED, account, account.email());
        }
    }

    public void demandSecondFactor(StaffMember by, long id, boolean demanded) {
        Account account = lock(id);
        if (account.demandsSecondFactor() != demanded) {
            account.demandSecondFactor(demanded);
            record(by, AuditAction.SECOND_FACTOR_DEMANDED, account, demanded ? "demanded" : "no longer");
        }
    }

    /** Removes the second factor of an owner who has lost it and the recovery codes. */
    public void removeSecondFactor(StaffMember by, long id) {
        leaveOwn(by, id);
        Account account = lock(id);
        if (account.secondFactorSecret() != null) {
            factors.remove(account);
            sessions.endAll(id);
            record(by, AuditAction.SECOND_FACTOR_REMOVED, account, account.email());
        }
    }

    /** Ends all sessions of the account; its known browsers become unknown again, too. */
    public void endSessions(StaffMember by, long id) {
        Account account = lock(id);
        account.endSessions();
        links.killOf(id);
        browsers.forgetAllOf(id);
        sessions.endAll(id);
        record(by, AuditAction.SESSIONS_ENDED, account, account.email());
    }

    /** Refuses an action on one's own account. Owners must give their password first, so that an open browser is not enough to take over the account. */
    private static void leaveOwn(StaffMember by, long id) {
        if (by.account() == id) {
            throw AccountRefused.becauseItIsTheirOwn(id);
        }
    }

    private void keepAnAdministrator(long id) {
        accounts.lockActiveAdministrators();
        if (accounts.activeAdministrators().equals(List.of(id))) {
            throw AccountRefused.becauseItIsTheLastAdministrator(id);
        }
    }

    /** Locks the account before anything is written. Publishing also locks the account first and then writes into the log. */
    private Account lock(long id) {
        return accounts.lockAll(List.of(id)).stream().findFirst().orElseThrow(() -> AccountNotFound.of(id));
    }

    private Account find(long id) {
        return accounts.findById(id).orElseThrow(() -> AccountNotFound.of(id));
    }

    private void record(StaffMember by, AuditAction action, Account account, String detail) {
        log.record(action, by.account(), by.fullName(), AuditSubject.account(account), detail);
    }
}
