package org.investportal.accounts;

import org.investportal.accounts.password.PasswordHashes;
import org.investportal.accounts.password.SignInBusy;
import org.investportal.accounts.secret.NewSecondFactor;
import org.investportal.accounts.throttle.Caller;
import org.investportal.accounts.throttle.KnownBrowsers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.accounts.Attempts.Attempt;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody does with their own account. What could take it away from them asks for the password again. */
@Component
public class OwnAccount {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final SecondFactors factors;
    private final Attempts attempts;
    private final AdmissionRules rules;
    private final OneTimeLinks links;
    private final KnownBrowsers browsers;
    private final StaffSessions sessions;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    OwnAccount(
            Accounts accounts,
            PasswordHashes hashes,
            SecondFactors factors,
            Attempts attempts,
            AdmissionRules rules,
            OneTimeLinks links,
            KnownBrowsers browsers,
            StaffSessions sessions,
            AuditLog log,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.factors = factors;
        this.attempts = attempts;
        this.rules = rules;
        this.links = links;
        this.browsers = browsers;
        this.sessions = sessions;
        this.log = log;
        this.transactions = transactions;
    }

    public AccountView get(StaffMember member) {
        return AccountView.of(find(member));
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(StaffMember member) {
        return factors.recoveryLeft(find(member));
    }

    /** Whether the owner may not do without one. */
    public boolean mustHaveSecondFactor(StaffMember member) {
        return rules.demandsSecondFactor(find(member));
    }

    /** Whether it is the password; asked as slowly as at a sign-in where it is guessed. */
    public SignInAnswer prove(StaffMember member, String password, Caller caller) {
        Account account = find(member);
        Attempt attempt = attempts.withPassword(account.email(), caller);
        if (attempt.isTooSoon()) {
            return tooSoon(account, attempt);
        }
        try {
            return prove(account, password, attempt);
        } catch (SignInBusy busy) {
            attempt.wasNotMade();
            return new SignInAnswer.Busy(busy.pause());
        }
    }

    /** Whether it is a code of their second factor, or a recovery code, used up with that; asked as slowly as at the sign-in. */
    public SignInAnswer proveCode(StaffMember member, String code, Caller caller) {
        Account account = find(member);
        Attempt attempt = attempts.withCode(account, caller);
        if (attempt.isTooSoon()) {
            return tooSoon(account, attempt);
        }
        if (transactions.execute(status -> factors.prove(account, code)).isEmpty()) {
            record(AuditAction.PASSWORD_CHANGE_REFUSED, account, "wrong code");
            return new SignInAnswer.Refused();
        }
        attempt.succeeded();
        return new SignInAnswer.Admitted(rules.admit(account));
    }

    private SignInAnswer tooSoon(Account account, Attempt attempt) {
        if (attempt.isFirstRefused()) {
            record(AuditAction.SIGN_IN_THROTTLED, account, "asked for again in a session");
        }
        return new SignInAnswer.TooSoon(attempt.pause());
    }

    private SignInAnswer prove(Account account, String password, Attempt attempt) {
        if (!hashes.matchesOfKnown(password, account.passwordHash())) {
            record(AuditAction.PASSWORD_CHANGE_REFUSED, account, "wrong password");
            return new SignInAnswer.Refused();
        }
        attempt.succeeded();
        return new SignInAnswer.Admitted(rules.admit(account));
    }

    /** Sets another password and ends all sessions but one; the number is what that one needs to go on. */
    public int changePassword(StaffMember member, String password, String keptSession) {
        String hash = hashes.of(password); // before the transaction, for it takes its time
        return change(member, account -> {
            account.protect(hash);
            browsers.forgetAllOf(account.id());
            links.killOf(account.id());
            sessions.endOthers(account.id(), keptSession);
            record(AuditAction.PASSWORD_CHANGED, account, "");
        });
    }

    /** A secret for the app. Nothing is kept of it until {@link #addSecondFactor}. */
    public String newSecret() {
        return SecondFactors.newSecret();
    }

    /** Adds it if the code shows that the app has the secret. Other sessions end. */
    public Optional<NewSecondFactor> addSecondFactor(
            StaffMember member, String secret, String code, String keptSession) {
        return transactions.execute(status -> {
            Account account = find(member);
            if (account.secondFactorSecret() != null) {
                return Optional.empty(); // another page of theirs was faster
            }
            return factors.add(account, secret, code).map(codes -> {
                sessions.endOthers(account.id(), keptSession);
                record(AuditAction.SECOND_FACTOR_SET, account, "");
                return new NewSecondFactor(codes, account.sessionGeneration());
            });
        });
    }

    /** Takes it away and ends all sessions but one; the number is what that one needs to go on. */
    public int removeSecondFactor(StaffMember member, String keptSession) {
        return change(member, account -> {
            if (rules.demandsSecondFactor(account)) {
                throw AccountRefused.becauseSecondFactorIsDemanded(account.id());
            }
            factors.remove(account);
            sessions.endOthers(account.id(), keptSession);
            record(AuditAction.SECOND_FACTOR_REMOVED, account, "");
        });
    }

    public List<String> renewRecoveryCodes(StaffMember member) {
        return transactions.execute(status -> {
            Account account = find(member);
            record(AuditAction.RECOVERY_CODES_MADE, account, "");
            return factors.renewRecovery(account);
        });
    }

    /** Ends one of their own sessions; nothing happens if it is over. */
    public void endSession(StaffMember member, String key) {
        transactions.executeWithoutResult(status -> {
            if (sessions.end(member, key)) {
                record(AuditAction.SESSIONS_ENDED, find(member), "one");
            }
        });
    }

    /** Ends all sessions, this one too; browsers are strangers again. */
    public void endSessions(StaffMember member) {
        change(member, account -> {
            account.endSessions();
            links.killOf(account.id());
            browsers.forgetAllOf(account.id());
            sessions.endAll(account.id());
            record(AuditAction.SESSIONS_ENDED, account, "");
        });
    }

    /** The number of the sessions that are valid then. */
    private int change(StaffMember member, Consumer<Account> change) {
        return transactions.execute(status -> {
            Account account = find(member);
            change.accept(account);
            return accounts.save(account).sessionGeneration();
        });
    }

    private Account find(StaffMember member) {
        return accounts.findById(member.account()).orElseThrow(() -> AccountNotFound.of(member.account()));
    }

    private void record(AuditAction action, Account account, String detail) {
        log.record(action, account.id(), account.fullName(), Abouts.account(account), detail);
    }
}
