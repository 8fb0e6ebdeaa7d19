package org.investportal.staff.editing;

import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.checklist.FormerFigure;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class ChecklistWording {

    private final ChangeFinder changes;
    private final FieldWording names;
    private final StaffWording words;

    ChecklistWording(ChangeFinder changes, FieldWording names, StaffWording words) {
        this.changes = changes;
        this.names = names;
        this.words = words;
    }

    /** Returns the message with the name of the field in front. */
    public String of(ItemKind kind, ChecklistItem item) {
        return Schema.of(kind)
                .field(item.field())
                .map(field -> words.of("edit.mistake", names.label(field), said(item)))
                .orElseGet(() -> said(item));
    }

    /** Returns the message without the name of the field. */
    public String said(ChecklistItem item) {
        return words.of(item.code(), arguments(item));
    }

    /** Names a missing item as the last change of it did, or by its id if there was none. */
    private String[] arguments(ChecklistItem item) {
        FormerFigure former = item.former();
        if (former != null) {
            String reason = former.reason();
            return new String[] {
                String.valueOf(former.edition()), reason == null ? words.of("checklist.no-reason") : reason
            };
        }
        return item.missing().stream()
                .mapToObj(missing -> changes.lastTitle(missing).orElse("#" + missing))
                .findFirst()
                .map(name -> new String[] {name})
                .orElseGet(() -> item.arguments().toArray(String[]::new));
    }

    /** Returns the form of the figure that the finding is about, for those who may edit; for a removed figure, the form with its last content. */
    public @Nullable Link link(ChecklistItem item) {
        FormerFigure former = item.former();
        if (former == null) {
            return null;
        }
        String form = FormAddress.of(
                        new Subject(ItemKind.FIGURE, former.figure().item()))
                .path();
        return new Link(
                words.of("checklist.former-figure"),
                former.isRemoved() ? form + "?edition=" + (former.edition() - 1) : form);
    }

    /** Returns the message with its link, without the name of the field. */
    CheckMessage message(ChecklistItem item) {
        return new CheckMessage(said(item), link(item));
    }
}
