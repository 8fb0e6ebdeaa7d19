package org.investportal.staff.content;

import java.util.UUID;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Content;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Form that makes a draft of an action.
 *
 * @param key the key of the form; sent twice it makes one draft
 * @param edition the edition that its author looked at
 * @param note the editor's note in English, for an item in doubt
 * @param noteInChinese the same in Chinese
 */
record SubjectActionForm(
        @Nullable String key,
        @Nullable String edition,
        @Nullable String note,
        @Nullable String noteInChinese) {

    private static final String NOTE = "note.editors-note.";
    private static final String KEY = "[0-9a-f-]{36}";

    /** Returns the form before the first input, with the published note. */
    static SubjectActionForm of(Content published, int edition) {
        return new SubjectActionForm(
                UUID.randomUUID().toString(),
                String.valueOf(edition),
                published.get(field(Language.EN)),
                published.get(field(Language.ZH)));
    }

    static String field(Language language) {
        return NOTE + language.code();
    }

    /** Returns the key; a new one if it was changed to other text. */
    String validKey() {
        String sent = FormInput.line(key);
        return sent.matches(KEY) ? sent : UUID.randomUUID().toString();
    }

    /** Returns the edition; the current one if it was changed to other text. */
    int validEdition(int current) {
        int sent = FormInput.number(edition);
        return sent < 1 || sent > current ? current : sent;
    }
}
