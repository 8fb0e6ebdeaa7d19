package org.investportal.staff.editions;

import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.release.UndoStep;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Makes the page that says what undoing an edition does, and undoes it. */
@Component
class UndoPageFactory {

    private final FieldWording fields;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    UndoPageFactory(FieldWording fields, StaffFrameFactory frames, StaffWording words) {
        this.fields = fields;
        this.frames = frames;
        this.words = words;
    }

    UndoPage of(int edition, List<UndoStep> steps, StaffMember member) {
        String name = words.of("edition.name", String.valueOf(edition));
        return new UndoPage(
                frames.of(member, "/staff", words.of("undo.title", name)),
                "/editions/" + edition,
                name,
                "/staff/editions/" + edition + "/undo",
                steps.stream().anyMatch(step -> step.result().isUndone()),
                steps.stream().map(step -> line(edition, step)).toList());
    }

    private UndoLine line(int edition, UndoStep step) {
        String form = "/staff/content/" + step.subject().kind().code() + "/"
                + step.subject().item();
        return new UndoLine(
                step.title(),
                fields.kind(step.subject().kind()),
                words.of("undo", step.result()),
                step.isLeft() ? form + "?edition=" + (edition - 1) : null);
    }

    /**
     * What undoing an edition does.
     *
     * @param href the public page of the edition
     * @param any whether it would restore anything
     */
    record UndoPage(StaffFrame frame, String href, String name, String action, boolean any, List<UndoLine> lines) {}
}
