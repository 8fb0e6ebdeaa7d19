package org.investportal.staff.editing;

import java.util.List;
import java.util.Map;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.position.SiblingMove;
import org.investportal.web.FormValidation;

/**
 * A form that was read.
 *
 * @param content what it says; only worth something where there is no mistake
 * @param understood how fields were understood, where that is not plain
 * @param moved siblings that make room for the item
 * @param drafts the drafts of its change
 * @param printed the printed numbers, with those that were typed as words of a page
 */
record FormResult(
        ContentForm form,
        Content content,
        FormValidation mistakes,
        Map<String, String> understood,
        List<SiblingMove> moved,
        FormDrafts drafts,
        PrintedNumberLookup printed) {

    /** Returns the result with another form, to show it again. */
    FormResult again(ContentForm other) {
        return new FormResult(other, content, mistakes, understood, moved, drafts, printed);
    }

    FormResult withoutMistakes() {
        return new FormResult(form, content, new FormValidation(), understood, moved, drafts, printed);
    }
}
