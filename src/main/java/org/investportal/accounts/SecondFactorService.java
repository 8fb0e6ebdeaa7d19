package org.investportal.accounts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.accounts.secret.RecoveryCodeGenerator;
import org.investportal.accounts.secret.SecretGenerator;
import org.investportal.accounts.secret.TotpGenerator;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Manages the second factors of accounts: codes of an app, and recovery codes in case the app is lost. */
@Component
public class SecondFactorService {

    /** The length of the hash that codes are made with, as RFC 4226 recommends; a multiple of five, so that Base32 needs no padding. */
    private static final int SECRET_BYTES = 20;

    private final Accounts accounts;
    private final TotpGenerator codes;
    private final RecoveryCodeGenerator recovery;
    private final FactorSecretCipher secrets;
    private final AuditLog log;

    public SecondFactorService(
            Accounts accounts,
            TotpGenerator codes,
            RecoveryCodeGenerator recovery,
            FactorSecretCipher secrets,
            AuditLog log) {
        this.accounts = accounts;
        this.codes = codes;
        this.recovery = recovery;
        this.secrets = secrets;
        this.log = log;
    }

    /** Returns a new secret in Base32, which apps for a second factor expect. */
    public static String newSecret() {
        return Base32.toBase32String(SecretGenerator.bytes(SECRET_BYTES));
    }

    /** Checks a code and uses it up; empty if it is wrong. The log says that a recovery code was used. */
    public Optional<Proof> prove(Account account, String typed) {
        String kept = account.secondFactorSecret();
        if (kept == null) {
            return Optional.empty();
        }
        OptionalLong step =
                secrets.read(kept).map(secret -> codes.step(secret, typed)).orElseGet(OptionalLong::empty);
        if (step.isPresent()) {
            return accounts.useStep(account.id(), step.getAsLong()) == 1 ? Optional.of(Proof.CODE) : Optional.empty();
        }
        return recovery.use(account.id(), typed) ? Optional.of(recoveryCodeOf(account)) : Optional.empty();
    }

    private Proof recoveryCodeOf(Account account) {
        log.record(
                AuditAction.RECOVERY_CODE_USED,
                account.id(),
                account.fullName(),
                AuditSubject.account(account),
                recoveryLeft(account) + " left");
        return Proof.RECOVERY_CODE;
    }

    /** Adds a second factor and returns the recovery codes; empty if the code does not show that the app has the secret. */
    public Optional<List<String>> add(Account account, String secret, String code) {
        OptionalLong step = codes.step(secret, code);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        account.addSecondFactor(secrets.encrypted(secret), step.getAsLong());
        accounts.save(account);
        return Optional.of(recovery.renew(account.id()));
    }

    List<String> renewRecovery(Account account) {
        return recovery.renew(account.id());
    }

    int recoveryLeft(Account account) {
        return recovery.left(account.id());
    }

    void remove(Account account) {
        account.removeSecondFactor();
        accounts.save(account);
        recovery.removeAll(account.id());
    }

    /** The kind of code that was given. */
    public enum Proof {
        /** A code of the app. */
        CODE,
        /** A recovery code in place of a code of the app. */
        RECOVERY_CODE
    }
}
