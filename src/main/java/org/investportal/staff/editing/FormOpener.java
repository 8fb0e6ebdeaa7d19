package org.investportal.staff.editing;

import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens forms with the published content of their item, and with their change if there is one. */
@Component
public class FormOpener {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final ChangeFinder changes;
    private final DraftService draftService;

    FormOpener(Catalogue catalogue, PublishedContentReader published, ChangeFinder changes, DraftService draftService) {
        this.catalogue = catalogue;
        this.published = published;
        this.changes = changes;
        this.draftService = draftService;
    }

    OpenForm ofNew(String kind, StaffMember member) {
        return new OpenForm(FormAddress.ofNew(kind(kind)), member, current(), null);
    }

    OpenForm of(String kind, long item, StaffMember member) {
        FormAddress place = new FormAddress(kind(kind), item, 0);
        OpenForm open = new OpenForm(place, member, current(), null);
        if (open.published().isEmpty()) {
            throw nothing();
        }
        return open;
    }

    /** Returns the form of an item that is published, or was when the form was opened. */
    OpenForm ofTyped(String kind, long item, StaffMember member) {
        FormAddress place = new FormAddress(kind(kind), item, 0);
        if (!draftService.isKnown(place.subject())) {
            throw nothing();
        }
        return new OpenForm(place, member, current(), null);
    }

    /** Tells whether the item was taken out of the catalogue after the form was opened. */
    boolean isGoneSince(ContentForm form, OpenForm open) {
        int edition = form.from().edition();
        return !open.place().isNew()
                && !open.place().isOfChange()
                && open.published().isEmpty()
                && edition >= 1
                && edition < open.edition().edition()
                && !published.at(edition, open.place().subject()).isEmpty();
    }

    /** Returns the form outside its change, for input that can no longer be saved in it. */
    OpenForm outside(OpenForm open) {
        Subject subject = open.place().subject();
        FormAddress place = draftService.isKnown(subject) ? FormAddress.of(subject) : FormAddress.ofNew(subject.kind());
        return new OpenForm(place, open.member(), open.edition(), null);
    }

    /** Returns the form of the subject that the change began with. */
    OpenForm ofChange(long change, StaffMember member) {
        ChangeView view = changes.view(change);
        return new OpenForm(FormAddress.of(view.first().subject(), change), member, current(), view);
    }

    /** Returns the form of a subject of a change, also of one that was taken out of it. */
    OpenForm ofChange(long change, long item, StaffMember member) {
        ChangeView view = changes.view(change);
        Subject subject = view.revisions().stream()
                .map(Revision::subject)
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow(FormOpener::nothing);
        return new OpenForm(FormAddress.of(subject, change), member, current(), view);
    }

    /** Returns the content of the item in a published edition. */
    Content of(OpenForm open, int edition) {
        Content content = edition < 1 || edition > open.edition().edition()
                ? Content.NONE
                : published.at(edition, open.place().subject());
        if (content.isEmpty()) {
            throw nothing();
        }
        return content;
    }

    private PublishedEdition current() {
        return published.at(catalogue.current());
    }

    public static ItemKind kind(String code) {
        return Schema.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(FormOpener::nothing);
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
