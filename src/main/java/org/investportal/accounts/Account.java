package org.investportal.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** An account of a staff member: names, roles, password and second factor. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_sequence", allocationSize = 1)
    private long id;

    private String email;
    private String fullName;

    @SuppressWarnings("UnusedVariable") // a constraint and queries read it
    private String nameKey;

    private @Nullable String passwordHash;
    private boolean disabled;
    private boolean secondFactorDemanded;
    private @Nullable String secondFactorSecret;
    private long secondFactorStep;
    private int sessionGeneration;

    @Enumerated(EnumType.STRING)
    private @Nullable Language mailLanguage;

    @Enumerated(EnumType.STRING)
    private @Nullable Language deskLanguage;

    @SuppressWarnings("UnusedVariable") // read only in the database
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    protected Account() {}

    Account(String email, String fullName, Set<Role> roles, Instant createdAt) {
        this.email = normalised(email);
        this.fullName = fullName;
        this.nameKey = PersonNames.key(fullName);
        this.roles = new HashSet<>(roles);
        this.createdAt = createdAt;
    }

    /** Returns the form in which e-mail addresses are stored and compared. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    long id() {
        return id;
    }

    String email() {
        return email;
    }

    String fullName() {
        return fullName;
    }

    void rename(String newName) {
        fullName = newName;
        nameKey = PersonNames.key(newName);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    void give(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
        endSessions();
    }

    boolean isActive() {
        return !disabled;
    }

    void disable() {
        disabled = true;
        endSessions();
    }

    void enable() {
        disabled = false;
    }

    /** Returns the hash of the password; null until the owner has set one through a one-time link. */
    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void protect(String newHash) {
        passwordHash = newHash;
        endSessions();
    }

    boolean demandsSecondFactor() {
        return secondFactorDemanded;
    }

    void demandSecondFactor(boolean demanded) {
        secondFactorDemanded = demanded;
    }

    /** Returns the secret, encrypted by {@link FactorSecretCipher}; null if there is no second factor. */
    @Nullable
    String secondFactorSecret() {
        return secondFactorSecret;
    }

    /** Returns the time step of the last code that was accepted. */
    long secondFactorStep() {
        return secondFactorStep;
    }

    void addSecondFactor(String secret, long step) {
        secondFactorSecret = secret;
        secondFactorStep = step;
        endSessions();
    }

    void removeSecondFactor() {
        secondFactorSecret = null;
        secondFactorStep = 0;
        endSessions();
    }

    /** Returns the language of the mails that the owner wants; null if they want none. */
    @Nullable
    Language mailLanguage() {
        return mailLanguage;
    }

    void receiveMails(@Nullable Language language) {
        mailLanguage = language;
    }

    /** Returns the language in which the desk opens. */
    Language deskLanguage() {
        return deskLanguage == null ? Language.EN : deskLanguage;
    }

    void openDeskIn(Language language) {
        deskLanguage = language;
    }

    /** Returns the number that valid sessions carry; sessions with another number are over. */
    int sessionGeneration() {
        return sessionGeneration;
    }

    void endSessions() {
        sessionGeneration++;
    }

    StaffMember member() {
        return new StaffMember(id, fullName, roles());
    }
}
