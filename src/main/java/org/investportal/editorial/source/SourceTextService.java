package org.investportal.editorial.source;

import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.sourcetext.AttachedText;
import org.investportal.catalogue.sourcetext.SourceTextReader;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.StepRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators attach the text of a source, so that its sentences are quoted, and remove it. Editions do not change. */
@Component
@Transactional
public class SourceTextService {

    /** In bytes. */
    public static final int LARGEST = 1_048_576;

    /** In characters. All texts are kept in memory. */
    private static final int MOST_TOGETHER = 10_000_000;

    private final Catalogue catalogue;
    private final SourceTextReader texts;
    private final SourceTextWriter writer;
    private final AuditLog log;

    SourceTextService(Catalogue catalogue, SourceTextReader texts, SourceTextWriter writer, AuditLog log) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.writer = writer;
        this.log = log;
    }

    /** Returns all attached texts, the oldest first. */
    @Transactional(readOnly = true)
    public List<AttachedText> attached() {
        return texts.attached();
    }

    /** Tells whether pages may show the sentences of attached texts. */
    public boolean isQuoting() {
        return texts.isQuoting();
    }

    /**
     * Attaches the text of a file to the source, and returns whether the text was converted to the form with the recorded SHA-256.
     *
     * @throws SourceTextRefused if it is not the text that the source records
     */
    public boolean attach(long item, byte[] file, StaffMember by) {
        requireRole(by);
        Source source = catalogue
                .at(catalogue.current())
                .whole()
                .find(Source.class, item)
                .orElseThrow(() -> ChangeNotFound.ofSource(item));
        String recorded = source.sha256();
        if (recorded == null) {
            throw SourceTextRefused.withoutHash();
        }
        requireSize(file);
        String text = SourceTextDecoder.read(file);
        String content = SourceTextDecoder.withDigest(text, recorded)
                .orElseThrow(() -> SourceTextRefused.ofAnother(Sha256.of(file), recorded));
        if (content.length() > LARGEST) {
            throw SourceTextRefused.ofSize(LARGEST);
        }
        store(item, content, recorded, by);
        return !content.equals(text);
    }

    private void store(long item, String content, String sha256, StaffMember by) {
        List<AttachedText> attached = texts.attached();
        if (attached.stream()
                .anyMatch(text ->
                        text.key().source() == item && text.key().sha256().equals(sha256))) {
            return;
        }
        if (texts.size() + content.length() > MOST_TOGETHER) {
            throw SourceTextRefused.ofAll(MOST_TOGETHER);
        }
        writer.attach(item, content);
        log.record(AuditAction.SOURCE_TEXT_ATTACHED, by.account(), by.fullName(), about(item), sha256);
    }

    /** Removes all texts of the source; does nothing if there is none. */
    public void remove(long item, StaffMember by) {
        requireRole(by);
        List<String> removed = texts.attached().stream()
                .filter(text -> text.key().source() == item)
                .map(text -> text.key().sha256())
                .toList();
        if (writer.remove(item) > 0) {
            log.record(
                    AuditAction.SOURCE_TEXT_REMOVED,
                    by.account(),
                    by.fullName(),
                    about(item),
                    String.join(", ", removed));
        }
    }

    private static void requireSize(byte[] file) {
        if (file.length == 0) {
            throw SourceTextRefused.ofNothing();
        }
        if (file.length > LARGEST) {
            throw SourceTextRefused.ofSize(LARGEST);
        }
    }

    /** Returns the name of the source in the audit log. */
    public static String about(long item) {
        return "source " + item;
    }

    private static void requireRole(StaffMember by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw StepRefused.byRole("attach or remove the text of a source");
        }
    }
}
