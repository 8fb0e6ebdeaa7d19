package org.investportal.accounts.secret;

import java.util.List;

/**
 * A second factor that was just added.
 *
 * @param recoveryCodes to be shown now and never again
 * @param generation of the sessions that go on
 */
public record NewSecondFactor(List<String> recoveryCodes, int generation) {}
