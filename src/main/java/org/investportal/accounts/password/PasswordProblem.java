package org.investportal.accounts.password;

import org.investportal.catalogue.value.Coded;

/** Why something is not taken for a password. */
public enum PasswordProblem implements Coded {
    /** Less than {@link PasswordPolicy#SHORTEST} characters. */
    TOO_SHORT,
    /** More than {@link PasswordPolicy#LONGEST} characters. */
    TOO_LONG,
    /** What many people would think of. */
    COMMON,
    /** It holds the name or the e-mail of its owner. */
    PERSONAL
}
