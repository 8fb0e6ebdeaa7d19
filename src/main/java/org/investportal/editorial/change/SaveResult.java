package org.investportal.editorial.change;

import org.investportal.editorial.content.ContentMerge;

/** What became of what somebody typed. */
public sealed interface SaveResult {

    /**
     * It is kept.
     *
     * @param merged whether what others wrote meanwhile, in other fields, was put together with it
     */
    record Kept(long change, int revision, boolean merged) implements SaveResult {}

    /** It says what the latest revision says, or what is published. */
    record Unchanged() implements SaveResult {}

    /**
     * Others changed the same fields meanwhile, and nothing is kept until somebody has chosen.
     *
     * @param seen what the form is filled from once its author has seen the conflicts
     */
    record Conflicting(ContentMerge merge, FormBase seen) implements SaveResult {}
}
