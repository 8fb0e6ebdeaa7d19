package org.investportal.accounts.password;

import org.investportal.catalogue.value.Coded;

/** The reason why a password is not accepted. */
public enum PasswordProblem implements Coded {
    /** The password has fewer than {@link PasswordPolicy#SHORTEST} characters. */
    TOO_SHORT,
    /** The password has more than {@link PasswordPolicy#LONGEST} characters. */
    TOO_LONG,
    /** The password is one that many people would choose. */
    COMMON,
    /** The password contains the name or the e-mail of its owner. */
    PERSONAL
}
