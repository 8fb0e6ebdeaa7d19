package org.investportal.accounts;

import java.util.Optional;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the links that the console prints at a start. People who can read the console have access to the data anyway. */
@Component
public class StartupLinkService {

    /** The name in the log for actions from the console. */
    static final String CONSOLE = "(console)";

    private static final String REQUEST = "administrator-link";

    private final OneTimeLinkStore links;
    private final Accounts accounts;
    private final SecondFactorService factors;
    private final StartupRequestStore requests;
    private final AuditLog log;

    StartupLinkService(
            OneTimeLinkStore links,
            Accounts accounts,
            SecondFactorService factors,
            StartupRequestStore requests,
            AuditLog log) {
        this.links = links;
        this.accounts = accounts;
        this.factors = factors;
        this.requests = requests;
        this.log = log;
    }

    /** Creates a link for the first account and returns its path, at every start while no account is an administrator. */
    @Transactional
    public Optional<String> forTheFirstAccount() {
        return accounts.countAdministrators() > 0
                ? Optional.empty()
                : Optional.of(links.make(null, OneTimeLinkStore.FROM_THE_CONSOLE));
    }

    /**
     * Creates a link for an administrator who cannot sign in, and returns its path. It removes the second factor,
     * which may be what was lost. Empty if no administrator has that e-mail.
     */
    @Transactional
    public Optional<String> forAdministrator(String email) {
        return accounts.findByEmail(Account.normalised(email))
                .filter(account -> account.roles().contains(Role.ADMINISTRATOR))
                .map(this::reset);
    }

    /** Returns whether an earlier start has made the link and every start since then had the same setting. */
    @Transactional(readOnly = true)
    public boolean wasMadeFor(String email) {
        return requests.isDone(REQUEST, Account.normalised(email));
    }

    /** Forgets the request after a start without the setting, so that the setting works again later. */
    @Transactional
    public void forgetAdministrator() {
        requests.forget(REQUEST);
    }

    private void record(AuditAction action, Account account) {
        log.record(action, null, CONSOLE, AuditSubject.account(account), account.email());
    }

    private String reset(Account account) {
        if (!account.isActive()) {
            account.enable();
            record(AuditAction.ACCOUNT_ENABLED, account);
        }
        if (account.secondFactorSecret() != null) {
            record(AuditAction.SECOND_FACTOR_REMOVED, account);
        }
        factors.remove(account);
        record(AuditAction.LINK_MADE, account);
        requests.done(REQUEST, account.email());
        return links.make(account.id(), OneTimeLinkStore.FROM_THE_CONSOLE);
    }
}
