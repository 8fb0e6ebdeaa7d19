package org.investportal.editorial.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.PublicStatement;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.TextSuppressor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Suppresses unlawful words: texts, reasons, summaries of editions. The fact of a suppression stays public, and the rows stay as they were published. */
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

    /** Finds these words in the texts of an edition, and in the reasons and summaries of that edition and those before it, each up to a limit. */
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
        Supplier<Map<Long, Integer>> editions = editionsOfQuotations();
        Stream<PublishedText> quotations = selection.mentions().stream()
                .filter(mention -> Objects.requireNonNullElse(mention.quoted(), "")
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .flatMap(mention -> quotation(mention, editions).stream())
                .filter(quotation -> quotation.key().edition() <= edition)
                .limit(most);
        return Stream.concat(Stream.concat(texts, quotations), explanations).toList();
    }

    /** Returns the words with that key; in all languages if the key stands for all. */
    @Transactional(readOnly = true)
    public Optional<PublishedText> find(Suppression.Key key) {
        CatalogueView view = catalogue.at(key.edition());
        return switch (key.kind()) {
            case TEXT -> text(view.whole(), key);
            case REASON -> together(key, view.history().reasons(key.item()));
            case QUOTATION -> quotation(view.whole(), key, editionsOfQuotations());
            case SUMMARY -> together(key, key.item() == 0 ? view.history().summaries() : List.of());
        };
    }

    /** Returns all words that are or were suppressed, newest first. Each edition that they came with is read once, and the editions of all quotations together. */
    @Transactional(readOnly = true)
    public List<PublishedText.Suppressed> all() {
        Map<Integer, Selection> editions = new HashMap<>();
        Supplier<Map<Long, Integer>> quoted = editionsOfQuotations();
        return catalogue.suppressions().stream()
                .flatMap(one -> listed(one.key(), editions, quoted)
                        .map(text ->
                                new PublishedText.Suppressed(text, one.suppressedAt(), one.liftedAt(), one.reason()))
                        .stream())
                .toList();
    }

    private Optional<PublishedText> listed(
            Suppression.Key key, Map<Integer, Selection> editions, Supplier<Map<Long, Integer>> quoted) {
        return switch (key.kind()) {
            case TEXT -> text(whole(key, editions), key);
            case QUOTATION -> quotation(whole(key, editions), key, quoted);
            case REASON, SUMMARY -> Optional.of(explanation(key, null, Suppression.MARK));
        };
    }

    private Selection whole(Suppression.Key key, Map<Integer, Selection> editions) {
        return editions.computeIfAbsent(
                key.edition(), edition -> catalogue.at(edition).whole());
    }

    /**
     * Suppresses the words in every edition that has them.
     *
     * @throws StepRefused if they are suppressed already: the time and reason on record stay as they are
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

    /** Shows the words again; does nothing if they are shown already. */
    public void lift(Suppression.Key key, StaffMember by) {
        requireRole(by);
        PublishedText text = find(key).orElseThrow(() -> ChangeNotFound.ofText(key));
        if (textSuppressor.lift(text.key())) {
            record(AuditAction.SUPPRESSION_LIFTED, text, "", by);
        }
    }

    /** Returns the text as the edition has it; the text may have come with an earlier edition. */
    private Optional<PublishedText> text(Selection selection, Suppression.Key key) {
        return selection.find(Text.class, key.item()).map(text -> of(selection, text));
    }

    /** Returns the text with its subject; the text of a note is about the subject of the note. */
    private PublishedText of(Selection selection, Text text) {
        long about =
                selection.find(Note.class, text.aboutId()).map(Note::aboutId).orElse(text.aboutId());
        return new PublishedText(
                new Suppression.Key(WordsKind.TEXT, text.version().edition(), text.item()),
                about,
                text.field(),
                text.language(),
                catalogue.lastEditionOf(text),
                text.content());
    }

    /** Returns the editions of all quotations, which are read together when the first is asked for. */
    private Supplier<Map<Long, Integer>> editionsOfQuotations() {
        return SingletonSupplier.of(textSuppressor::editionsOfQuotations);
    }

    private Optional<PublishedText> quotation(
            Selection selection, Suppression.Key key, Supplier<Map<Long, Integer>> editions) {
        return selection.mentions().stream()
                .filter(mention -> mention.id() == key.item())
                .findFirst()
                .flatMap(mention -> quotation(mention, editions));
    }

    /** Returns the words around a printed number; empty if none were copied, or no edition has the number. */
    private Optional<PublishedText> quotation(Mention mention, Supplier<Map<Long, Integer>> editions) {
        return Optional.ofNullable(mention.quoted())
                .flatMap(words -> Optional.ofNullable(editions.get().get(mention.id()))
                        .map(edition -> new PublishedText(
                                new Suppression.Key(WordsKind.QUOTATION, edition, mention.id()),
                                mention.sourceId(),
                                null,
                                null,
                                catalogue.current(),
                                words)));
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

    /** Returns the name of the words in the audit log. */
    public static String about(Suppression.Key key) {
        return key.kind().code() + (key.item() == 0 ? "" : " " + key.item()) + " from edition " + key.edition();
    }

    private static void requireRole(StaffMember by) {
        if (!mayRead(by)) {
            throw StepRefused.byRole("suppress");
        }
    }

    /** Tells whether this person may decide on suppressions, and so read suppressed words. */
    public static boolean mayRead(StaffMember member) {
        return member.is(Role.REVIEWER) || member.is(Role.ADMINISTRATOR);
    }
}
