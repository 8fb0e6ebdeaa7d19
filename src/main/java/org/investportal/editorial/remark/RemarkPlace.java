package org.investportal.editorial.remark;

import org.jspecify.annotations.Nullable;

/**
 * What a remark is about.
 *
 * @param subject the item whose field it is about; null for the whole change
 * @param field the field; null for the whole change
 */
public record RemarkPlace(
        long change,
        int revision,
        @Nullable Long subject,
        @Nullable String field) {}
