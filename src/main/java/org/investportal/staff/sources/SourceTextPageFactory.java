package org.investportal.staff.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.sourcetext.AttachedText;
import org.investportal.editorial.source.SourceTextService;
import org.investportal.staff.DraftWording;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about the texts of sources. */
@Component
class SourceTextPageFactory {

    private static final String SETTING = "portal.quote-sources";

    static final String PATH = "/staff/sources";

    private final SourceTextService texts;
    private final Catalogue catalogue;
    private final DraftWording wording;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording times;

    SourceTextPageFactory(
            SourceTextService texts,
            Catalogue catalogue,
            DraftWording wording,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording times) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.wording = wording;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    static String path(long item) {
        return PATH + "/" + item;
    }

    SourcesPage list(StaffMember member) {
        List<AttachedText> attached = texts.attached();
        return new SourcesPage(
                frames.of(member, PATH, words.of("staff.sources")),
                notice(),
                Stream.concat(
                                catalogue.at(catalogue.current()).whole().all(Source.class).stream()
                                        .map(Source::item),
                                attached.stream().map(text -> text.key().source()))
                        .distinct()
                        .map(item -> line(item, attached))
                        .sorted(Comparator.comparing(SourceLine::name))
                        .toList());
    }

    /** Tells whether there is such a source, or a text of one that is no longer published. */
    boolean isKnown(long item) {
        return published(item).isPresent()
                || texts.attached().stream().anyMatch(text -> text.key().source() == item);
    }

    /** Empty where there is no such source. */
    Optional<SourceTextPage> source(long item, SourceTextForm form, StaffMember member) {
        SourceLine line = line(item, texts.attached());
        return isKnown(item)
                ? Optional.of(new SourceTextPage(
                        frames.of(member, PATH, words.of("source-text.title", line.name())),
                        form.mistakes().links(),
                        notice(),
                        line,
                        form.converted(),
                        InputField.of("file", "", form.mistakes()),
                        InputField.of("text", form.text(), form.mistakes())))
                : Optional.empty();
    }

    private @Nullable String notice() {
        return texts.isQuoting() ? null : words.of("source-text.off", SETTING);
    }

    private SourceLine line(long item, List<AttachedText> attached) {
        String recorded = published(item).map(Source::sha256).orElse(null);
        List<AttachedText> own =
                attached.stream().filter(text -> text.key().source() == item).toList();
        return new SourceLine(
                wording.at(catalogue.current(), words.language()).name(item).orElse("#" + item),
                path(item),
                recorded,
                own.stream()
                        .filter(text -> text.key().sha256().equals(recorded))
                        .findFirst()
                        .map(text -> times.of(text.since()))
                        .orElse(null),
                !own.isEmpty());
    }

    private Optional<Source> published(long item) {
        return catalogue.at(catalogue.current()).whole().find(Source.class, item);
    }

    /**
     * All sources.
     *
     * @param notice that pages show no sentences, if the setting is off
     */
    record SourcesPage(StaffFrame frame, @Nullable String notice, List<SourceLine> lines) {}

    /**
     * One source and the form that attaches its text.
     *
     * @param notice that pages show no sentences, if the setting is off
     * @param converted whether the text that was just attached had other line ends
     */
    record SourceTextPage(
            StaffFrame frame,
            List<Link> mistakes,
            @Nullable String notice,
            SourceLine source,
            boolean converted,
            InputField file,
            InputField text) {}

    /**
     * A source.
     *
     * @param recorded the SHA-256 that it records; none if it records none or is no longer published
     * @param since the time when the text with that SHA-256 was attached; none if it is not attached
     * @param attached whether any text of it is attached, also of an earlier version
     */
    record SourceLine(
            String name,
            String href,
            @Nullable String recorded,
            @Nullable ShownTime since,
            boolean attached) {}
}
