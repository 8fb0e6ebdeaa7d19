package org.investportal.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.accounts.SignInAttemptLimiter.Attempt;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.password.SignInBusy;
import org.investportal.accounts.secret.NewSecondFactor;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The actions of people on their own accounts. An action that could lock them out asks for the password again. */
@Component
public class OwnAccountService {

    private final Accounts accounts;
    private final PasswordHasher hashes;
    private final SecondFactorService factors;
    private final SignInAttemptLimiter signInAttemptLimiter;
    private final AdmissionPolicy rules;
    private final OneTimeLinkStore links;
    private final KnownBrowserStore browsers;
    private final StaffSessionState sessions;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    OwnAccountService(
            Accounts accounts,
            PasswordHasher hashes,
            SecondFactorService factors,
            SignInAttemptLimiter signInAttemptLimiter,
            AdmissionPolicy rules,
            OneTimeLinkStore links,
            KnownBrowserStore browsers,
            StaffSessionState sessions,
            AuditLog log,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.factors = factors;
        this.signInAttemptLimiter = signInAttemptLimiter;
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

    /** Returns the number of recovery codes that are left. */
    public int recoveryCodesLeft(StaffMember member) {
        return factors.recoveryLeft(find(member));
    }

    /** Returns whether the account must have a second factor. */
    public boolean mustHaveSecondFactor(StaffMember member) {
        return rules.demandsSecondFactor(find(member));
    }

    /** Checks the password of the owner. Attempts are limited as at sign-in. */
    public SignInResult prove(StaffMember member, String password, ClientInfo clientInfo) {
        Account account = find(member);
        Attempt attempt = signInAttemptLimiter.withPassword(account.email(), clientInfo);
        if (attempt.isTooSoon()) {
            return tooSoon(account, attempt);
        }
        try {
            return prove(account, password, attempt);
        } catch (SignInBusy busy) {
            attempt.wasNotMade();
            return new SignInResult.Busy(busy.pause());
        }
    }

    /** Checks a code of the second factor, or a recovery code, and uses it up. Attempts are limited as at sign-in. */
    public SignInResult proveCode(StaffMember member, String code, ClientInfo clientInfo) {
        Account account = find(member);
        Attempt attempt = signInAttemptLimiter.withCode(account, clientInfo);
        if (attempt.isTooSoon()) {
            return tooSoon(account, attempt);
        }
        if (transactions.execute(status -> factors.prove(account, code)).isEmpty()) {
            record(AuditAction.PASSWORD_CHANGE_REFUSED, account, "wrong code");
            return new SignInResult.Refused();
        }
        attempt.succeeded();
        return new SignInResult.Admitted(rules.admit(account));
    }

    private SignInResult tooSoon(Account account, Attempt attempt) {
        if (attempt.isFirstRefused()) {
            record(AuditAction.SIGN_IN_THROTTLED, account, "asked for again in a session");
        }
        return new SignInResult.TooSoon(attempt.pause());
    }

    private SignInResult prove(Account account, String password, Attempt attempt) {
        if (!hashes.matchesOfKnown(password, account.passwordHash())) {
            record(AuditAction.PASSWORD_CHANGE_REFUSED, account, "wrong password");
            return new SignInResult.Refused();
        }
        attempt.succeeded();
        return new SignInResult.Admitted(rules.admit(account));
    }

    /** Changes the password and ends all sessions but one. The returned number is the new generation, which keeps that session valid. */
    public int changePassword(StaffMember member, String password, String keptSession) {
        String hash = hashes.of(password); // before the transaction, because hashing is slow
        return change(member, account -> {
            account.protect(hash);
            browsers.forgetAllOf(account.id());
            links.killOf(account.id());
            sessions.endOthers(account.id(), keptSession);
            record(AuditAction.PASSWORD_CHANGED, account, "");
        });
    }

    /** Returns a new secret for the app. It is not stored until {@link #addSecondFactor}. */
    public String newSecret() {
        return SecondFactorService.newSecret();
    }

    /** Adds the second factor if the code shows that the app has the secret. All other sessions end. */
    public Optional<NewSecondFactor> addSecondFactor(
            StaffMember member, String secret, String code, String keptSession) {
        return transactions.execute(status -> {
            Account account = find(member);
            if (account.secondFactorSecret() != null) {
                return Optional.empty(); // another page of the same person was faster
            }
            return factors.add(account, secret, code).map(codes -> {
                sessions.endOthers(account.id(), keptSession);
                record(AuditAction.SECOND_FACTOR_SET, account, "");
                return new NewSecondFactor(codes, account.sessionGeneration());
            });
        });
    }

    /** Removes the second factor and ends all sessions but one. The returned number is the new generation, which keeps that session valid. */
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

    /** Sends the owner mails in that language from now on; null for none. */
    public void receiveMails(StaffMember member, @Nullable Language language) {
        change(member, account -> {
            account.receiveMails(language);
            record(AuditAction.MAILS_SWITCHED, account, language == null ? "off" : "on");
        });
    }

    /** Opens the desk in that language from now on. */
    public void openDeskIn(StaffMember member, Language language) {
        change(member, account -> account.openDeskIn(language));
    }

    public List<String> renewRecoveryCodes(StaffMember member) {
        return transactions.execute(status -> {
            Account account = find(member);
            record(AuditAction.RECOVERY_CODES_MADE, account, "");
            return factors.renewRecovery(account);
        });
    }

    /** Ends one session of the owner; does nothing if it is already over. */
    public void endSession(StaffMember member, String key) {
        transactions.executeWithoutResult(status -> {
            if (sessions.end(member, key)) {
                record(AuditAction.SESSIONS_ENDED, find(member), "one");
            }
        });
    }

    /** Ends all sessions, including this one. The known browsers become unknown again. */
    public void endSessions(StaffMember member) {
        change(member, account -> {
            account.endSessions();
            links.killOf(account.id());
            browsers.forgetAllOf(account.id());
            sessions.endAll(account.id());
            record(AuditAction.SESSIONS_ENDED, account, "");
        });
    }

    /** Changes the account and returns the generation of its valid sessions. */
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
        log.record(action, account.id(), account.fullName(), AuditSubject.account(account), detail);
    }
}
