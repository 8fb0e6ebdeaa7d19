package org.investportal.staff.suppressions;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Suppression;
import org.investportal.editorial.change.PublishedText;
import org.investportal.editorial.change.TextSuppressions;
import org.investportal.staff.DraftWording;
import org.investportal.web.Field;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.springframework.stereotype.Component;

/** Makes the pages about suppressed texts. */
@Component
class SuppressionPages {

    static final String PATH = "/staff/suppressions";

    private static final int MOST = 100;

    private final TextSuppressions texts;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;

    SuppressionPages(
            TextSuppressions texts,
            DraftWording wording,
            Catalogue catalogue,
            StaffFrames frames,
            StaffWords words,
            Times times) {
        this.texts = texts;
        this.wording = wording;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
        this.times = times;
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
    Optional<SuppressionPage> ask(Suppression.Key key, String reason, Mistakes mistakes, StaffMember member) {
        return texts.find(key)
                .map(text -> new SuppressionPage(
                        frames.of(member, PATH, words.of("suppression.ask")),
                        mistakes.links(),
                        line(text, wording.at(key.edition(), words.language())),
                        Field.of("reason", reason, mistakes)));
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
                times.of(one.since()),
                one.liftedAt() == null ? null : times.of(one.liftedAt()),
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
        return text.language() == null
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
}
