package org.investportal.wording;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Note;
import org.investportal.core.Text;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Named;
import org.investportal.kinds.Sector;
import org.investportal.kinds.Source;
import org.investportal.kinds.Topic;
import org.investportal.serving.Link;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.NoteKind;
import org.investportal.value.Quantity;
import org.investportal.value.Status;
import org.jspecify.annotations.Nullable;

/** The words of one edition in one language. */
public final class PageText {

    private final Content content;
    private final ItemAddress addresses;
    private final Language language;
    private final PageTextFactory factory;

    PageText(Content content, ItemAddress addresses, Language language, PageTextFactory factory) {
        this.content = content;
        this.addresses = addresses;
        this.language = language;
        this.factory = factory;
    }

    public Content content() {
        return content;
    }

    public MessageWording words() {
        return factory.words;
    }

    public String message(String key, String... arguments) {
        return factory.words.of(language, key, arguments);
    }

    public String message(String type, Coded code, String... arguments) {
        return factory.words.of(language, type, code, arguments);
    }

    public String label(Coded code) {
        return code.label(language);
    }

    /** Returns the name of a thing, or its id if it has no name, so that a gap is visible and does no harm. */
    public String name(@Nullable Long item) {
        return content.find(item).map(this::name).orElse("#" + item);
    }

    public String name(Item item) {
        return Objects.requireNonNullElse(text(item.title(content)), "#" + item.item);
    }

    /** Returns a text; if it is missing in the language of the page, its English text, marked as untranslated. */
    public @Nullable String text(@Nullable Text text) {
        if (text == null || text.or(language).isEmpty()) {
            return null;
        }
        return UntranslatedMark.unless(text.in(language) != null, text.or(language));
    }

    /** Returns words as a source prints them; words with Latin letters count as English. */
    public String printed(String words) {
        boolean english =
                words.codePoints().anyMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN);
        return english && language != Language.EN ? UntranslatedMark.mark(words) : words;
    }

    /** Tells whether every text that exists in English exists in Chinese as well. */
    public static boolean isInChinese(@Nullable Text... texts) {
        return Stream.of(texts).noneMatch(text -> text != null && text.en() != null && text.zh() == null);
    }

    /** Tells whether every main text of the thing that exists in English exists in Chinese as well: its name and what it says. */
    public boolean isInChinese(@Nullable Long item) {
        return content.find(item).stream()
                .flatMap(found -> found.kind().fields().stream()
                        .filter(field -> field.part() == Language.EN)
                        .filter(field ->
                                field.attribute().prose() || field.name().equals("name.en"))
                        .filter(field -> !field.write(found).isEmpty())
                        .map(field -> found.kind()
                                .field(field.name().replace(".en", ".zh"))
                                .orElseThrow()
                                .write(found)))
                .noneMatch(String::isEmpty);
    }

    /** Returns the short name, or the full name if there is no short one. */
    public String shortName(@Nullable Long item) {
        return content.find(item).map(this::shortName).orElse("#" + item);
    }

    public String shortName(Item item) {
        Text brief =
                item instanceof Sector sector ? sector.brief() : item instanceof Source source ? source.brief() : null;
        return brief == null ? name(item) : Objects.requireNonNullElse(text(brief), "#" + item.item);
    }

    /** Returns the address of the item: of its own page, or of the place on the page that shows it. */
    public String address(long item) {
        return addresses.of(content, item);
    }

    /** Returns the address of the page of the item: of an indicator with one figure, that of the figure. */
    public String pageOf(long item) {
        return addresses.pageOf(content, item);
    }

    /** Returns the address of the sentence that names the thing. */
    public String place(Named named) {
        return addresses.sentence(content, named.source, named.paragraph, named.sentence);
    }

    public Link link(Item item) {
        return new Link(name(item), pageOf(item.item));
    }

    /** Returns the home sector of the indicator, if the edition has it, and the indicator. */
    public List<Link> way(Indicator indicator) {
        return Stream.concat(sector(indicator).stream(), Stream.of(link(indicator)))
                .toList();
    }

    public Optional<Link> sector(Indicator indicator) {
        return content.find(Topic.class, indicator.topic)
                .flatMap(topic -> content.find(Sector.class, topic.sector))
                .map(this::link);
    }

    /** Returns the amount in US dollars, approximately, if the settings have a rate; none for figures in doubt. */
    public @Nullable String dollars(Figure figure) {
        return figure.status == Status.NORMAL ? factory.dollars.of(figure.value, language) : null;
    }

    /** Returns whether the figure may be shown in US dollars, and this amount of them is no less than half and no more than twice what the rate gives. */
    public boolean isNearRate(Figure figure, Quantity printed) {
        return figure.status == Status.NORMAL && factory.dollars.isNear(figure.value, printed);
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

    /** Returns the name of an edition. */
    public String edition(int number) {
        return number == 0 ? message("edition.none") : message("frame.edition", String.valueOf(number));
    }

    public String period(Figure figure) {
        return factory.periods.of(figure.period, language);
    }

    /** Returns the title of the figure: indicator, area and period, and what it is if it was not measured. */
    public String title(Figure figure) {
        List<String> kinds = kinds(figure);
        return message(
                kinds.isEmpty() ? "head.figure-title" : "head.kind-title",
                name(figure.indicator),
                name(figure.area),
                period(figure),
                String.join(message("clause.separator"), kinds));
    }

    /** Returns what the figure is, in words, if it is not simply a measured value. */
    public List<String> kinds(Figure figure) {
        return FigureKindWording.of(figure.nature, figure.vintage, language);
    }

    /** Returns the vintage of the figure, if its source states it. */
    public Optional<String> vintage(Figure figure) {
        return figure.vintage.isStated() ? Optional.of(label(figure.vintage)) : Optional.empty();
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
        return factory.quantities.of(figure.value, counted(figure), language);
    }

    /** Returns the noun of the counted things, if the figure has one. */
    public @Nullable String counted(Figure figure) {
        return content.find(Indicator.class, figure.indicator)
                .map(indicator -> text(indicator.counted))
                .orElse(null);
    }

    /** Returns the value, with all its digits if it is shown with fewer. */
    public String wholeValue(Figure figure) {
        return factory.quantities.isRounded(figure.value, language)
                ? message(
                        "difference.value",
                        value(figure),
                        message("column.exact", factory.quantities.exact(figure.value, language)))
                : value(figure);
    }

    /** Returns the words for a sentence of a source, inside a sentence. */
    public String sentence(Source source, int paragraph, int sentence) {
        return factory.places.sentence(source.isInPages(), paragraph, sentence, language);
    }

    /** Returns the words for a paragraph of a source, as a heading. */
    public String paragraph(Source source, int paragraph) {
        return factory.places.paragraph(source.isInPages(), paragraph, language);
    }

    /** Returns the words for a paragraph of a source, as short as in a table. */
    public String reference(Source source, int paragraph) {
        return factory.places.reference(source.isInPages(), paragraph, language);
    }

    /** Returns the words of a field with their citations replaced by words; untranslated ones in English. */
    public Prose prose(@Nullable Text text) {
        if (text == null || text.or(language).isEmpty()) {
            return Prose.NONE;
        }
        return text.in(language) != null
                ? prose(text.or(language))
                : in(Language.EN).prose(text.or(Language.EN)).untranslated();
    }

    /** Returns a stored text with its citations replaced by words. */
    public Prose prose(String text) {
        return new CitedProseFactory(this).of(text);
    }

    public PageText in(Language other) {
        return other == language ? this : new PageText(content, addresses, other, factory);
    }

    /** Returns the words of the edition to which links lead. */
    public PageText ofDestination() {
        return addresses.content() == content ? this : factory.of(addresses.content(), language);
    }

    public List<NoteLine> notes(long item) {
        return content.find(item).map(this::notes).orElse(List.of());
    }

    public List<NoteLine> notes(Item item) {
        return item.notes.stream().map(this::note).toList();
    }

    private NoteLine note(Note note) {
        return new NoteLine(label(note.kind()), note.kind() == NoteKind.EDITORS_NOTE, prose(note.text()));
    }

    /** Returns whether a reader should not use the figure as it stands: editors flagged it. */
    public boolean isInDoubt(Figure figure) {
        return figure.status == Status.FLAGGED;
    }

    /** Returns the target of the mark of a figure that is not normal: its notes, if it has any, or its page. */
    public String mark(Figure figure) {
        return address(figure.item) + (figure.notes.isEmpty() ? "" : "#notes");
    }
}
