package org.investportal.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/** The texts of one selection in one language. */
public final class PageText {

    private final Selection selection;
    private final Language language;
    private final PageTextFactory factory;

    PageText(Selection selection, Language language, PageTextFactory factory) {
        this.selection = selection;
        this.language = language;
        this.factory = factory;
    }

    public Selection selection() {
        return selection;
    }

    MessageWording words() {
        return factory.words;
    }

    public String message(String key, String... arguments) {
        return factory.words.of(language, key, arguments);
    }

    public String message(String type, Coded code, String... arguments) {
        return factory.words.of(language, type, code, arguments);
    }

    /** Returns the name of a thing, or its id if it has no name, so that a gap is visible and does no harm. */
    public String name(long item) {
        return written(item, TextField.NAME).orElse("#" + item);
    }

    @Nullable
    public String text(long item, TextField field) {
        return written(item, field).orElse(null);
    }

    /** Returns a text; if it is missing in the language of the page, its English text, marked as untranslated. */
    private Optional<String> written(long item, TextField field) {
        return selection
                .text(item, field, language)
                .map(text -> field.isSameInAllLanguages() || selection.isSaid(item, field, language)
                        ? text
                        : UntranslatedMark.mark(text));
    }

    /** Returns words as a source prints them; words with Latin letters count as English. */
    public String printed(String words) {
        boolean english =
                words.codePoints().anyMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN);
        return english && language != Language.EN ? UntranslatedMark.mark(words) : words;
    }

    /** Tells whether every main text of the thing that exists in English exists in Chinese as well. */
    public boolean isInChinese(long item) {
        return UntranslatedMark.MAIN.stream()
                .filter(field -> selection.isSaid(item, field, Language.EN))
                .allMatch(field -> selection.isSaid(item, field, Language.ZH));
    }

    /** Returns the edition that published the text shown here of the thing; empty if there is no text. */
    public Stream<Integer> saidSince(long about, TextField field) {
        List<Text> said = selection.textsOf(about).stream()
                .filter(text -> text.field() == field)
                .toList();
        return Stream.of(language, Language.EN)
                .flatMap(spoken -> said.stream().filter(text -> text.language() == spoken))
                .limit(1)
                .map(text -> text.version().edition());
    }

    /** Returns the short name, or the full name if there is no short one. */
    public String shortName(long item) {
        return written(item, TextField.SHORT_NAME).orElseGet(() -> name(item));
    }

    public Link shortLink(Row row) {
        return new Link(shortName(row.item()), selection.address(row.item()));
    }

    public Link link(Row row) {
        return new Link(name(row.item()), selection.pageOf(row.item()));
    }

    /** Returns the home sector of the indicator, if the edition has it, and the indicator. */
    public List<Link> way(Indicator indicator) {
        return Stream.concat(sector(indicator).stream(), Stream.of(link(indicator)))
                .toList();
    }

    public Optional<Link> sector(Indicator indicator) {
        return selection
                .find(Topic.class, indicator.topicId())
                .flatMap(topic -> selection.find(Sector.class, topic.sectorId()))
                .map(this::link);
    }

    /** Returns the amount in US dollars, approximately, if the settings have a rate; none for figures in doubt. */
    public @Nullable String dollars(Figure figure) {
        return isSure(figure) ? factory.dollars.of(figure.quantity(), language) : null;
    }

    /** Returns whether the figure may be shown in US dollars, and this amount of them is no less than half and no more than twice what the rate gives. */
    public boolean isNearRate(Figure figure, Quantity printed) {
        return isSure(figure) && factory.dollars.isNear(figure.quantity(), printed);
    }

    /**
     * Returns the currency of the amounts of a page.
     *
     * @param inDollars whether amounts are shown in US dollars as well
     */
    public CurrencyNote currencyNote(boolean inDollars) {
        return factory.dollars.note(inDollars, language);
    }

    public Moment moment(Instant moment) {
        return factory.moments.of(moment, language);
    }

    /** Tells whether the selection is a preview of unpublished content. */
    public boolean isPreview() {
        return selection.edition() == Edition.DRAFT;
    }

    /** Returns the name of an edition; a preview is named as in preparation. */
    public String edition(int number) {
        return switch (number) {
            case Edition.DRAFT -> message("edition.in-preparation");
            case 0 -> message("edition.none");
            default -> message("frame.edition", String.valueOf(number));
        };
    }

    public String period(Figure figure) {
        return factory.periods.of(figure.period(), language);
    }

    /** Returns the title of the figure: indicator, area and period, and what it is if it was not measured. */
    public String title(Figure figure) {
        List<String> kinds = kinds(figure);
        return message(
                kinds.isEmpty() ? "head.figure-title" : "head.kind-title",
                name(figure.indicatorId()),
                name(figure.areaId()),
                period(figure),
                String.join(message("clause.separator"), kinds));
    }

    /** Returns what the figure is, in words, if it is not simply a measured value. */
    public List<String> kinds(Figure figure) {
        return new FigureKindWording(factory.words, language).of(figure);
    }

    /** Returns the prices of the indicator, if its source states them. */
    public Optional<String> priceBasis(Indicator indicator) {
        return Optional.of(indicator.priceBasis())
                .filter(PriceBasis::isStated)
                .map(prices -> message("price-basis", prices));
    }

    /** Returns the vintage of the figure, if its source states it. */
    public Optional<String> vintage(Figure figure) {
        return new FigureKindWording(factory.words, language).vintage(figure);
    }

    public PeriodWording periods() {
        return factory.periods;
    }

    public QuantityWording quantities() {
        return factory.quantities;
    }

    public Language language() {
        return language;
    }

    /** Returns the calendar year in which the page is made; ages are counted from it. */
    public int year() {
        return factory.calendar.year();
    }

    /** Returns the value with the noun of the counted things. */
    public String value(Figure figure) {
        return factory.quantities.of(figure.quantity(), text(figure.indicatorId(), TextField.COUNTED), language);
    }

    /** Returns the value, with all its digits if it is shown with fewer. */
    public String wholeValue(Figure figure) {
        return factory.quantities.isRounded(figure.quantity(), language)
                ? message(
                        "difference.value",
                        value(figure),
                        message("column.exact", factory.quantities.exact(figure.quantity(), language)))
                : value(figure);
    }

    /**
     * Returns the words of a field.
     *
     * @param about the item; empty for none
     */
    public Prose prose(Long[] about, TextField field) {
        return about.length == 0 ? Prose.NONE : prose(about[0], field);
    }

    public Prose prose(long about, TextField field) {
        String text = selection.text(about, field, language).orElse(null);
        if (text == null) {
            return Prose.NONE;
        }
        return selection.isSaid(about, field, language)
                ? prose(text)
                : inEnglish().prose(text).untranslated();
    }

    /** Returns a stored text with its citations replaced by words. */
    public Prose prose(String text) {
        return new CitedProseFactory(this).of(text);
    }

    public PageText inEnglish() {
        return in(Language.EN);
    }

    /** Returns the texts of the same selection in that language. */
    public PageText in(Language other) {
        return other == language ? this : factory.of(selection, other);
    }

    /** Returns the texts of everything that the edition shows to which links lead. */
    PageText ofDestination() {
        return factory.of(selection.destination(), language);
    }

    public List<NoteLine> notes(long about) {
        return selection.notesOn(about).stream().map(this::note).toList();
    }

    private NoteLine note(Note note) {
        return new NoteLine(
                message("note", note.kind()), note.kind() == NoteKind.EDITORS_NOTE, prose(note.item(), TextField.BODY));
    }

    private boolean isSure(Figure figure) {
        return figure.status() == Status.NORMAL && !isInDoubt(figure);
    }

    /** Returns whether a reader should not use the figure as it stands: editors flagged it, or a check says that it is in conflict or implausible. */
    public boolean isInDoubt(Figure figure) {
        return figure.status() == Status.FLAGGED
                || (figure.status() == Status.NORMAL && factory.doubts().isDoubted(selection.edition(), figure.item()));
    }

    /** Returns the target of the mark of a figure that is not normal: the checks that raise a doubt, its notes, if it has any, or its page. */
    public String mark(long figure) {
        boolean isNormal = selection
                .find(Figure.class, figure)
                .filter(found -> found.status() == Status.NORMAL)
                .isPresent();
        if (isNormal && factory.doubts().isDoubted(selection.edition(), figure)) {
            return selection.address(figure) + "#checks";
        }
        return selection.address(figure) + (selection.notesOn(figure).isEmpty() ? "" : "#notes");
    }
}
