package org.investportal.accounts;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles one-time links, which set a password or create the first account. */
@Component
public class InvitationService {

    private final OneTimeLinkStore links;
    private final Accounts accounts;
    private final AccountWriter accountWriter;
    private final PasswordHasher hashes;
    private final SignInAttemptLimiter signInAttemptLimiter;
    private final KnownBrowserStore browsers;
    private final AuditLog log;
    private final Clock clock;
    private final TransactionTemplate transactions;

    InvitationService(
            OneTimeLinkStore links,
            Accounts accounts,
            AccountWriter accountWriter,
            PasswordHasher hashes,
            SignInAttemptLimiter signInAttemptLimiter,
            KnownBrowserStore browsers,
            AuditLog log,
            Clock clock,
            TransactionTemplate transactions) {
        this.links = links;
        this.accounts = accounts;
        this.accountWriter = accountWriter;
        this.hashes = hashes;
        this.signInAttemptLimiter = signInAttemptLimiter;
        this.browsers = browsers;
        this.log = log;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Returns the link; empty if it does not exist, was used or has expired. */
    public Optional<OneTimeLink> find(String token) {
        return links.find(token).filter(link -> !link.makesFirstAccount() || accounts.countAdministrators() == 0);
    }

    /** Sets the password of the link's account and returns the id of the account; empty if the link is no longer valid. */
    public OptionalLong setPassword(String token, String password) {
        String hash = hashes.of(password); // before the transaction, because hashing is slow
        return transactions.execute(status -> setHash(token, hash));
    }

    private OptionalLong setHash(String token, String hash) {
        Optional<Account> account = links.find(token)
                .map(OneTimeLink::account)
                .filter(found -> links.use(token))
                .flatMap(accounts::findById);
        account.ifPresent(found -> {
            found.protect(hash);
            browsers.forgetAllOf(found.id());
            accounts.save(found);
            signInAttemptLimiter.forgetStrangersOf(found);
            log.record(AuditAction.LINK_USED, found.id(), found.fullName(), AuditSubject.account(found), "");
            log.record(AuditAction.PASSWORD_CHANGED, found.id(), found.fullName(), AuditSubject.account(found), "");
        });
        return account.map(found -> OptionalLong.of(found.id())).orElseGet(OptionalLong::empty);
    }

    /** Creates the first account, an administrator with additional roles; empty if the link is no longer valid. */
    public OptionalLong makeFirst(String token, String email, String fullName, Set<Role> more, String password) {
        String hash = hashes.of(password);
        return transactions.execute(status -> makeFirstWith(token, email, fullName, more, hash));
    }

    private OptionalLong makeFirstWith(String token, String email, String fullName, Set<Role> more, String hash) {
        if (find(token).filter(OneTimeLink::makesFirstAccount).isEmpty() || !links.useAllForTheFirst()) {
            return OptionalLong.empty();
        }
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        roles.addAll(more);
        Account account = new Account(email, fullName, roles, clock.instant());
        account.protect(hash);
        Account saved = accountWriter.add(account);
        log.record(AuditAction.LINK_USED, saved.id(), fullName, AuditSubject.account(saved), "");
        log.record(
                AuditAction.ACCOUNT_CREATED,
                saved.id(),
                fullName,
                AuditSubject.account(saved),
                AuditSubject.roles(roles));
        return OptionalLong.of(saved.id());
    }
}
