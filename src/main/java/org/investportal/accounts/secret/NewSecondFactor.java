package org.investportal.accounts.secret;

import java.util.List;

/**
 * A second factor that has just been added.
 *
 * @param recoveryCodes the recovery codes, which are shown now and never again
 * @param generation the generation of the sessions that stay valid
 */
public record NewSecondFactor(List<String> recoveryCodes, int generation) {}
