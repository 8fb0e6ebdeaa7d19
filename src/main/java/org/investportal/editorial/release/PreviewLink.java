package org.investportal.editorial.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which a person without an account sees an edition to come.
 *
 * @param by the name of the reviewer who created it
 * @param opened when it was first opened; null if it was not yet
 */
public record PreviewLink(
        long id,
        RevisionChoice choice,
        String by,
        Instant created,
        Instant expires,
        @Nullable Instant opened) {}
