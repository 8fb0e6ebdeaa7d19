package org.investportal.accounts;

import java.util.Optional;
import org.investportal.accounts.SecondFactorService.Proof;
import org.investportal.accounts.SignInAttemptLimiter.Attempt;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.password.SignInBusy;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in, in one step or two. A failed attempt gives no information about the account. */
@Component
public class SignInService {

    private final Accounts accounts;
    private final PasswordHasher hashes;
    private final SecondFactorService factors;
    private final SignInAttemptLimiter signInAttemptLimiter;
    private final AdmissionPolicy rules;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    SignInService(
            Accounts accounts,
            PasswordHasher hashes,
            SecondFactorService factors,
            SignInAttemptLimiter signInAttemptLimiter,
            AdmissionPolicy rules,
            AuditLog log,
            TransactionTemplate transactions) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.factors = factors;
        this.signInAttemptLimiter = signInAttemptLimiter;
        this.rules = rules;
        this.log = log;
        this.transactions = transactions;
    }

    /** Checks the password, the first step. An unknown account, a disabled account and a wrong password give the same answer in the same time. */
    public SignInResult byPassword(String typedEmail, String password, ClientInfo clientInfo) {
        String email = Account.normalised(typedEmail);
        Attempt attempt = signInAttemptLimiter.withPassword(email, clientInfo);
        if (attempt.isTooSoon()) {
            return tooSoon(email, attempt);
        }
        try {
            return byPassword(accounts.findByEmail(email).orElse(null), password, attempt);
        } catch (SignInBusy busy) {
            attempt.wasNotMade();
            return new SignInResult.Busy(busy.pause());
        }
    }

    private SignInResult byPassword(@Nullable Account account, String password, Attempt attempt) {
        String hash = account == null ? null : account.passwordHash();
        boolean right = attempt.isOfKnown() ? hashes.matchesOfKnown(password, hash) : hashes.matches(password, hash);
        if (account == null || !right || !account.isActive()) {
            return refuse(account, "wrong password");
        }
        attempt.succeeded();
        return account.secondFactorSecret() == null ? admit(account) : askForCode(account);
    }

    /** Asks for a code. The log entry names no person, because the person who typed the password may not be the owner. */
    private SignInResult askForCode(Account account) {
        log.record(AuditAction.PASSWORD_ACCEPTED, null, "", AuditSubject.account(account), account.email());
        return new SignInResult.SecondStep(account.id(), account.sessionGeneration());
    }

    /** Checks the code of the app or the recovery code, the second step. */
    public SignInResult byCode(SignInResult.SecondStep half, String code, ClientInfo clientInfo) {
        Account account = accounts.findById(half.account()).orElse(null);
        if (account == null || !account.isActive() || account.sessionGeneration() != half.generation()) {
            return refuse(account, "sessions ended since the first step");
        }
        Attempt attempt = signInAttemptLimiter.withCode(account, clientInfo);
        if (attempt.isTooSoon()) {
            return tooSoon(account.email(), attempt);
        }
        Optional<Proof> proof = transactions.execute(status -> factors.prove(account, code));
        if (proof.isEmpty()) {
            return refuse(account, "wrong code");
        }
        attempt.succeeded();
        return admit(account);
    }

    private SignInResult admit(Account account) {
        log.record(AuditAction.SIGNED_IN, account.id(), account.fullName(), AuditSubject.account(account), "");
        return new SignInResult.Admitted(rules.admit(account));
    }

    /** Refuses an attempt during a pause. Only one entry per pause is recorded, so that guessing does not fill the log. */
    private SignInResult tooSoon(String email, Attempt attempt) {
        if (attempt.isFirstRefused()) {
            Account account = accounts.findByEmail(email).orElse(null);
            log.record(
                    AuditAction.SIGN_IN_THROTTLED,
                    null,
                    "",
                    account == null ? "" : AuditSubject.account(account),
                    account == null ? "no such account" : account.email());
        }
        return new SignInResult.TooSoon(attempt.pause());
    }

    /** Refuses an attempt. An e-mail without an account is not recorded, because it may be a password that was typed into the wrong field. */
    private SignInResult refuse(@Nullable Account account, String why) {
        log.record(
                AuditAction.SIGN_IN_REFUSED,
                null,
                "",
                account == null ? "" : AuditSubject.account(account),
                account == null ? "no such account" : reason(account, why));
        return new SignInResult.Refused();
    }

    private static String reason(Account account, String why) {
        return (account.isActive() ? why : "disabled") + ", " + account.email();
    }
}
