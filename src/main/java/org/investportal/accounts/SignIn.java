package org.investportal.accounts;

import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Lets people in who prove who they are. */
@Component
public class SignIn {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final AdmissionRules rules;
    private final AuditLog log;

    SignIn(Accounts accounts, PasswordHashes hashes, AdmissionRules rules, AuditLog log) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.rules = rules;
        this.log = log;
    }

    /** The first step; an unknown account, a disabled one and a wrong password answer alike and take as long. */
    public SignInAnswer byPassword(String email, String password) {
        Account account = accounts.findByEmail(Account.normalised(email)).orElse(null);
        boolean right = hashes.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !right || !account.isActive()) {
            log.record(AuditAction.SIGN_IN_REFUSED, null, "", "", "");
            return new SignInAnswer.Refused();
        }
        log.record(AuditAction.SIGNED_IN, account.id(), account.fullName(), "", "");
        return new SignInAnswer.Admitted(rules.admit(account));
    }
}
