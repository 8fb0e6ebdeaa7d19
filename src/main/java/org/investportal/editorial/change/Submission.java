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
 * The submission of a change: the kind of the change and the reason for it.
 *
 * @param kind one of {@link #KINDS}
 * @param reason the public reason, in English
 * @param reasonInChinese the public reason in Chinese, if there is one
 * @param remark a remark for colleagues only
 */
public record Submission(
        EntryKind kind,
        String reason,
        @Nullable String reasonInChinese,
        @Nullable String remark) {

    /** The kinds that an author can choose; the portal derives the others. */
    public static final Set<EntryKind> KINDS =
            EnumSet.of(EntryKind.REVISION, EntryKind.CORRECTION, EntryKind.DEFINITION, EntryKind.WORDING);

    public Submission {
        if (!KINDS.contains(kind) || reason.isBlank()) {
            throw new IllegalArgumentException("A submission needs a reason and one of these kinds: " + KINDS);
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

    /** Returns this submission with suppressed words of its reasons and its remark masked. */
    public Submission without(HiddenWordFilter hidden) {
        return new Submission(
                kind,
                hidden.masked(reason),
                reasonInChinese == null ? null : hidden.masked(reasonInChinese),
                remark == null ? null : hidden.masked(remark));
    }
}
