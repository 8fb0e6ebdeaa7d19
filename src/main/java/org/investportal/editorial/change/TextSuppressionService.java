package org.investportal.editorial.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.PublicStatement;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Suppression;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.TextSuppressor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes unlawful words out of sight: texts, reasons, summaries of editions. That there were some stays public, and their rows stay as they were published. */
@Component
@Transactional
public class TextSuppressionService {

    private final Catalogue catalogue;
    private final TextSuppressor textSuppressor;
    private final AuditLog log;

    TextSuppressionService(Catalogue catalogue, TextSuppressor textSuppressor, AuditLog log) {
        this.catalogue = catalogue;
        this.textSuppressor = textSuppressor;
        this.log = log;
    }

    /** What an edition says with these words, and why it and those before it were published, so many of each at most. */
    @Transactional(readOnly = true)
    public List<PublishedText> find(int edition, String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Selection selection = catalogue.at(edition).whole();
        Stream<PublishedText> texts = selection.all(Text.class).stream()
                .filter(text -> text.content().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .map(text -> of(selection, text));
        Stream<PublishedText> explanations =
                catalogue.at(edition).history().words(wanted, most).stream().map(TextSuppressionService::of);
        return Stream.concat(texts, explanations).toList();
    }

    /** The words of that key, in all languages where it stands for all. */
    @Transactional(readOnly = true)
    public Optional<PublishedText> find(Suppression.Key key) {
        CatalogueView view = catalogue.at(key.edition());
        return switch (key.kind()) {
            case TEXT -> text(view.whole(), key);
            case REASON -> together(key, view.history().reasons(key.item()));
            case SUMMARY -> together(key, key.item() == 0 ? view.history().summaries() : List.of());
        };
    }

    /** All that are or were suppressed, the newest first. Each edition that they came with is read once. */
    @Transactional(readOnly = true)
    public List<PublishedText.Suppressed> all() {
        Map<Integer, Selection> editions = new HashMap<>();
        return catalogue.suppressions().stream()
                .flatMap(one -> listed(one.key(), editions)
                        .map(text ->
                                new PublishedText.Suppressed(text, one.suppressedAt(), one.liftedAt(), one.reason()))
                        .stream())
                .toList();
    }

    private Optional<PublishedText> listed(Suppression.Key key, Map<Integer, Selection> editions) {
        return key.kind() == WordsKind.TEXT
                ? text(
                        editions.computeIfAbsent(
                                key.edition(), edition -> catalogue.at(edition).whole()),
                        key)
                : Optional.of(explanation(key, null, Suppression.MARK));
    }

    /**
     * In every edition that has the words.
     *
     * @throws StepRefused where they are suppressed: since when and why is on record, and stays so
     */
    public void suppress(Suppression.Key key, String reason, StaffMember by) {
        requireRole(by);
        PublishedText text = find(key).orElseThrow(() -> ChangeNotFound.ofText(key));
        if (catalogue.suppressed().contains(text.key())) {
            throw StepRefused.ofSuppressed();
        }
        textSuppressor.suppress(text.key(), reason);
        record(AuditAction.TEXT_SUPPRESSED, text, reason, by);
    }

    /** Shows them again; nothing happens where they are shown. */
    public void lift(Suppression.Key key, StaffMember by) {
        requireRole(by);
        PublishedText text = find(key).orElseThrow(() -> ChangeNotFound.ofText(key));
        if (textSuppressor.lift(text.key())) {
            record(AuditAction.SUPPRESSION_LIFTED, text, "", by);
        }
    }

    /** The text as the edition has it, which may have come with an earlier one. */
    private Optional<PublishedText> text(Selection selection, Suppression.Key key) {
        return selection.find(Text.class, key.item()).map(text -> of(selection, text));
    }

    /** What a note says is about what the note is on. */
    private PublishedText of(Selection selection, Text text) {
        long about =
                selection.find(Note.class, text.aboutId()).map(Note::aboutId).orElse(text.aboutId());
        return new PublishedText(
                new Suppression.Key(WordsKind.TEXT, text.version().edition(), text.item()),
                about,
                text.field(),
                text.language(),
                Math.min(text.lastEdition(), catalogue.current()),
                text.content());
    }

    private static PublishedText of(PublicStatement words) {
        return explanation(words.key(), words.language(), words.content());
    }

    private static Optional<PublishedText> together(Suppression.Key key, List<PublicStatement> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(explanation(
                        key, null, found.stream().map(PublicStatement::content).collect(Collectors.joining("\n"))));
    }

    private static PublishedText explanation(Suppression.Key key, @Nullable Language language, String content) {
        return new PublishedText(key, key.item(), null, language, key.edition(), content);
    }

    private void record(AuditAction action, PublishedText text, String detail, StaffMember by) {
        log.record(action, by.account(), by.fullName(), about(text.key()), detail);
    }

    /** As the log names the words. */
    public static String about(Suppression.Key key) {
        return key.kind().code() + (key.item() == 0 ? "" : " " + key.item()) + " from edition " + key.edition();
    }

    private static void requireRole(StaffMember by) {
        if (!mayRead(by)) {
            throw StepRefused.byRole("suppress");
        }
    }

    /** Whether they may decide what is suppressed, and so read it. */
    static boolean mayRead(StaffMember member) {
        return member.is(Role.REVIEWER) || member.is(Role.ADMINISTRATOR);
    }
}
