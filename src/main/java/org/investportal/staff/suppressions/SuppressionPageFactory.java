package org.investportal.staff.suppressions;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Suppression;
import org.investportal.editorial.change.PublishedText;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.staff.DraftWording;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about suppressed texts. */
@Component
class SuppressionPageFactory {

    static final String PATH = "/staff/suppressions";

    private static final int MOST = 100;

    private final TextSuppressionService texts;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    SuppressionPageFactory(
            TextSuppressionService texts,
            DraftWording wording,
            Catalogue catalogue,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.texts = texts;
        this.wording = wording;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    SuppressionsPage list(SuppressionsFilter filter, StaffMember member) {
        int edition = filter.edition(catalogue.current());
        boolean searched = !filter.words().isEmpty();
        DraftWording.At then = wording.at(edition, words.language());
        List<TextLine> found = searched
                ? texts.find(edition, filter.words(), MOST).stream()
                        .map(text -> line(text, then))
                        .toList()
                : List.of();
        return new SuppressionsPage(
                frames.of(member, PATH, words.of("staff.suppressions")),
                filter.words(),
                String.valueOf(edition),
                searched,
                found,
                texts.all().stream().map(one -> line(one, then)).toList());
    }

    /** Empty where the edition has no such text. */
    Optional<SuppressionPage> ask(
            Suppression.Key key, String reason, FormValidation formValidation, StaffMember member) {
        return texts.find(key)
                .map(text -> new SuppressionPage(
                        frames.of(member, PATH, words.of("suppression.ask")),
                        formValidation.links(),
                        line(text, wording.at(key.edition(), words.language())),
                        InputField.of("reason", reason, formValidation)));
    }

    private TextLine line(PublishedText text, DraftWording.At then) {
        return new TextLine(about(text, then), field(text), text.content(), editions(text), href(text));
    }

    private SuppressedLine line(PublishedText.Suppressed one, DraftWording.At then) {
        PublishedText text = one.text();
        return new SuppressedLine(
                about(text, then),
                field(text),
                editions(text),
                one.reason(),
                timeWording.of(one.since()),
                one.liftedAt() == null ? null : timeWording.of(one.liftedAt()),
                href(text) + "/lifting");
    }

    private String about(PublishedText text, DraftWording.At then) {
        return text.about() == 0
                ? words.of("edition.name", String.valueOf(text.key().edition()))
                : name(text, then);
    }

    private String name(PublishedText text, DraftWording.At then) {
        return then.name(text.about()).orElseGet(() -> "#" + text.about());
    }

    private String field(PublishedText text) {
        String field = text.field() == null
                ? words.of("suppression.kind", text.key().kind())
                : words.of("field", text.field());
        return text.language() == null || (text.field() != null && text.field().isSameInAllLanguages())
                ? field
                : words.of("field.in-language", field, words.of("language", text.language()));
    }

    private String editions(PublishedText text) {
        String from = String.valueOf(text.key().edition());
        return text.key().edition() == text.until()
                ? words.of("edition.name", from)
                : words.of("suppression.editions", from, String.valueOf(text.until()));
    }

    private static String href(PublishedText text) {
        Suppression.Key key = text.key();
        return PATH + "/" + key.kind().code() + "/" + key.edition() + "/" + key.item();
    }

    /**
     * Texts that are suppressed, and the search for others.
     *
     * @param searched whether a search was made
     */
    record SuppressionsPage(
            StaffFrame frame,
            String q,
            String edition,
            boolean searched,
            List<TextLine> found,
            List<SuppressedLine> suppressed) {}

    /** Asks why a text is to be suppressed. */
    record SuppressionPage(StaffFrame frame, List<Link> mistakes, TextLine text, InputField reason) {}

    /**
     * A published text that was found.
     *
     * @param about the name of the thing that has it
     * @param field which of its texts
     * @param editions in which editions it stands like this
     * @param href where it is suppressed
     */
    record TextLine(String about, String field, String content, String editions, String href) {}

    /**
     * A text that is or was suppressed.
     *
     * @param lifted when it was shown again; never, while it is suppressed
     * @param lift where it is shown again
     */
    record SuppressedLine(
            String about,
            String field,
            String editions,
            String reason,
            ShownTime since,
            @Nullable ShownTime lifted,
            String lift) {}
}
