package org.investportal.editorial.change;

import org.jspecify.annotations.Nullable;

/**
 * An event: a change was submitted for review, waits for review again, or was returned. It is sent inside the transaction; listeners act after the commit.
 *
 * @param step the number of the step in the history of the change
 * @param to the state that the change moved to
 * @param by the account of the person; null if the portal moved it
 */
public record ChangeMoved(
        long change, int step, ChangeState to, @Nullable Long by) {}
