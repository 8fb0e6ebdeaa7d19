package org.investportal.editorial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Suppression;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.writing.Suppressing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes unlawful words out of sight. That there is a text stays public, and its row stays as it was published. */
@Component
@Transactional
public class TextSuppressions {

    private final Catalogue catalogue;
    private final Suppressing suppressing;
    private final AuditLog log;

    TextSuppressions(Catalogue catalogue, Suppressing suppressing, AuditLog log) {
        this.catalogue = catalogue;
        this.suppressing = suppressing;
        this.log = log;
    }

    /** The texts of an edition that contain the words, so many at most. */
    @Transactional(readOnly = true)
    public List<PublishedText> find(int edition, String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Selection selection = catalogue.at(edition).whole();
        return selection.all(Text.class).stream()
                .filter(text -> text.content().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .map(text -> of(selection, text))
                .toList();
    }

    /** The text as that edition has it. */
    @Transactional(readOnly = true)
    public Optional<PublishedText> find(int edition, long item) {
        Selection selection = catalogue.at(edition).whole();
        return selection.find(Text.class, item).map(text -> of(selection, text));
    }

    /** All that are or were suppressed, the newest first. */
    @Transactional(readOnly = true)
    public List<PublishedText.Suppressed> all() {
        return catalogue.suppressions().stream()
                .flatMap(one -> find(one.key().edition(), one.key().item())
                        .map(text ->
                                new PublishedText.Suppressed(text, one.suppressedAt(), one.liftedAt(), one.reason()))
                        .stream())
                .toList();
    }

    /** In every edition that has the text as that edition has it. */
    public void suppress(int edition, long item, String reason, StaffMember by) {
        requireRole(by);
        PublishedText text = find(edition, item).orElseThrow(() -> ChangeNotFound.ofText(item));
        suppressing.suppress(key(text), reason);
        record(AuditAction.TEXT_SUPPRESSED, text, reason, by);
    }

    /** Shows it again; nothing happens where it is shown. */
    public void lift(int edition, long item, StaffMember by) {
        requireRole(by);
        PublishedText text = find(edition, item).orElseThrow(() -> ChangeNotFound.ofText(item));
        if (suppressing.lift(key(text))) {
            record(AuditAction.SUPPRESSION_LIFTED, text, "", by);
        }
    }

    /** What a note says is about what the note is on. */
    private PublishedText of(Selection selection, Text text) {
        long about =
                selection.find(Note.class, text.aboutId()).map(Note::aboutId).orElse(text.aboutId());
        int until = Math.min(text.lastEdition(), catalogue.current());
        return new PublishedText(
                text.item(),
                about,
                text.field(),
                text.language(),
                text.version().edition(),
                until,
                text.content());
    }

    private static Suppression.Key key(PublishedText text) {
        return new Suppression.Key(text.item(), text.from(), text.field());
    }

    private void record(AuditAction action, PublishedText text, String detail, StaffMember by) {
        String about = "text " + text.item() + " from edition " + text.from();
        log.record(action, by.account(), by.fullName(), about, detail);
    }

    private static void requireRole(StaffMember by) {
        if (!by.is(Role.REVIEWER) && !by.is(Role.ADMINISTRATOR)) {
            throw StepRefused.byRole("suppress");
        }
    }
}
