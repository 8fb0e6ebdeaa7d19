package org.investportal.editorial.remark;

import org.jspecify.annotations.Nullable;

/** A remark and its answer, if it has one. */
public record RemarkThread(Remark remark, @Nullable Remark answer) {

    /** Returns whether the remark waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }
}
