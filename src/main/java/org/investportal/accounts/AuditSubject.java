package org.investportal.accounts;

import java.util.Collection;
import java.util.stream.Collectors;

/** Formats accounts and roles for the log. */
final class AuditSubject {

    private AuditSubject() {}

    static String account(Account account) {
        return "account " + account.id();
    }

    static String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
    }
}
