package org.investportal.staff.editing;

import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
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

    FormOpener(Catalogue catalogue, PublishedContentReader published, ChangeFinder changes) {
        this.catalogue = catalogue;
        this.published = published;
        this.changes = changes;
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

    /** Returns the form of the subject that the change began with. */
    OpenForm ofChange(long change, StaffMember member) {
        ChangeView view = changes.view(change);
        return new OpenForm(FormAddress.of(view.first().subject(), change), member, current(), view);
    }

    /** Returns the form of a subject of a change. */
    OpenForm ofChange(long change, long item, StaffMember member) {
        ChangeView view = changes.view(change);
        Subject subject = view.subject(item).orElseThrow(FormOpener::nothing).subject();
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
