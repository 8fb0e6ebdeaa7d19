package org.investportal.editorial.change;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.HiddenWordFilter;
import org.jspecify.annotations.Nullable;

/**
 * Why a change is submitted.
 *
 * @param kind one of {@link #KINDS}
 * @param reason what the public is told of it, in English
 * @param reasonInChinese the same in Chinese, where somebody wrote it
 * @param remark for colleagues only
 */
public record Submission(
        EntryKind kind,
        String reason,
        @Nullable String reasonInChinese,
        @Nullable String remark) {

    /** What an author can choose; the others follow from what is done. */
    public static final Set<EntryKind> KINDS =
            EnumSet.of(EntryKind.REVISION, EntryKind.CORRECTION, EntryKind.DEFINITION, EntryKind.WORDING);

    public Submission {
        if (!KINDS.contains(kind) || reason.isBlank()) {
            throw new IllegalArgumentException("a change is submitted with a kind of " + KINDS + " and a reason");
        }
    }

    public Map<Language, String> reasons() {
        Map<Language, String> reasons = new EnumMap<>(Language.class);
        reasons.put(Language.EN, reason);
        if (reasonInChinese != null && !reasonInChinese.isBlank()) {
            reasons.put(Language.ZH, reasonInChinese);
        }
        return reasons;
    }

    /** Without what is suppressed of what the public is told. */
    public Submission without(HiddenWordFilter hidden) {
        return new Submission(
                kind, hidden.masked(reason), reasonInChinese == null ? null : hidden.masked(reasonInChinese), remark);
    }
}
