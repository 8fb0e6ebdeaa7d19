package org.investportal.staff.editing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.PrintedWordsReader;
import org.investportal.editorial.source.PlaceReading;
import org.investportal.editorial.source.QuotedPlaceReader;
import org.investportal.editorial.source.SentencePart;
import org.investportal.staff.options.FormOption;
import org.jspecify.annotations.Nullable;

/** The numbers that sources print, by source and place: those that their fields list, and those of attached texts. */
final class PrintedNumberLookup {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A page, and perhaps words in quotation marks. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:page|p\\.?|第)? ?([1-9]\\d{0,4}) ?页?(?: ?[:：,，]? ?[“”\"＂„「『‘'](.+)[“”\"＂」』’'])?",
            Pattern.CASE_INSENSITIVE);

    private static final String EXAMPLE_PAGE = "12";

    private static final Pattern COORDINATES = Pattern.compile("[\\p{Nd}.．]*");

    private final PublishedEdition edition;
    private final Map<String, Content> drafted;
    private final Map<String, Content> published = new HashMap<>();
    private final Map<String, Map<String, MentionLine>> lines = new HashMap<>();
    private final Map<String, MentionLine> onPages = new HashMap<>();
    private final Map<String, QuotedPlaceReader> texts = new HashMap<>();

    /** Returns the numbers as the form sees them: with the drafts of its change. */
    static PrintedNumberLookup of(OpenForm open, FormDrafts drafts) {
        Map<String, Content> drafted = new LinkedHashMap<>();
        drafts.all().stream()
                .filter(draft -> draft.subject().kind() == ItemKind.SOURCE
                        && !draft.content().isEmpty())
                .forEach(draft -> drafted.putIfAbsent(
                        String.valueOf(draft.subject().item()), drafts.readableBy(open.member(), draft)));
        return new PrintedNumberLookup(open.edition(), drafted);
    }

    private PrintedNumberLookup(PublishedEdition edition, Map<String, Content> drafted) {
        this.edition = edition;
        this.drafted = drafted;
    }

    /** Returns the number that is printed at the place, if it is known. */
    Optional<String> at(String source, String place) {
        return Optional.ofNullable(lines(source).get(place)).map(MentionLine::printed);
    }

    /** Returns the words around the number at the place, if they were copied from the source. */
    Optional<String> quoted(String source, String place) {
        return Optional.ofNullable(lines(source).get(place)).map(MentionLine::quoted);
    }

    /** Returns the numbers that were typed for a page or found in words typed for it, by source and place. */
    Map<String, MentionLine> onPages() {
        return onPages;
    }

    /** Returns all places of a source, each with the source after a point, and the numbers printed there, in reading order. */
    List<FormOption> of(String source) {
        return lines(source).entrySet().stream()
                .map(line -> new FormOption(
                        line.getKey() + "." + source, line.getValue().printed()))
                .toList();
    }

    int edition() {
        return edition.edition();
    }

    List<String> sources() {
        List<String> sources = new ArrayList<>(drafted.keySet());
        edition.selection().all(Source.class).stream()
                .map(row -> String.valueOf(row.item()))
                .filter(source -> !drafted.containsKey(source))
                .forEach(sources::add);
        return sources;
    }

    /** Returns the sentence of the attached text in parts; none if there is no text. */
    List<SentencePart> sentence(String source, Locator place) {
        return SentencePart.of(edition.selection(), Long.parseLong(source), place.paragraph(), place.sentence());
    }

    /** Returns the language that the source is written in, if it is known. */
    Optional<String> language(String source) {
        return Optional.of(content(source).get("language")).filter(code -> !code.isEmpty());
    }

    /** Returns the items with the words that say in our language what the sentences of the source say, by paragraph and sentence. */
    Map<String, Long> passages(String source) {
        return edition.selection().all(Passage.class).stream()
                .filter(passage -> String.valueOf(passage.sourceId()).equals(source))
                .collect(toMap(
                        passage -> Locator.fragment(passage.paragraph(), passage.sentence()),
                        Passage::item,
                        (one, other) -> one));
    }

    /** Tells whether the numbers of the source are located by page. */
    boolean isInPages(String source) {
        Content content = isItem(source) ? content(source) : Content.NONE;
        return !content.isEmpty() && content.get("paragraphs").isEmpty();
    }

    /**
     * Reads the typed location of a number: coordinates, a page such as {@code page 12}, also with words of the page, or words of the attached text. Only the value
     * of the figure is looked for among several numbers.
     *
     * @param number the number of the figure as it was typed, which a page without words is taken to print
     */
    PlaceReading place(String source, String typed, String role, FigureNumber figure, String number) {
        Predicate<String> fits = token -> role.equals(ReadingRole.VALUE.code()) && figure.isPrintedAs(token);
        String place = typed.replaceAll("\\s+", "");
        if (isInPages(source)) {
            return page(source, SPACES.matcher(typed).replaceAll(" ").strip(), fits, printed(number, figure));
        }
        return !isItem(source) || COORDINATES.matcher(place).matches()
                ? PlaceReading.of(place)
                : texts.computeIfAbsent(source, this::text).read(typed.strip(), fits);
    }

    private static String printed(String typed, FigureNumber figure) {
        String words = PrintedWordsReader.withoutUnit(typed);
        return words.isEmpty() || words.length() > MentionLine.LONGEST_PRINTED
                ? figure.figure().get("number")
                : words;
    }

    private PlaceReading page(String source, String typed, Predicate<String> fits, String number) {
        Matcher page = PAGE.matcher(typed);
        if (!page.matches()) {
            String place = typed.replace(" ", "");
            return COORDINATES.matcher(place).matches()
                    ? PlaceReading.of(place)
                    : PlaceReading.of(FieldProblem.of("unreadable.page", typed, EXAMPLE_PAGE));
        }
        return page.group(2) == null
                ? PlaceReading.of(onPage(source, page.group(1), number, null))
                : QuotedPlaceReader.onPage(
                        page.group(2), fits, (token, words) -> onPage(source, page.group(1), token, words));
    }

    private QuotedPlaceReader text(String source) {
        return QuotedPlaceReader.of(edition.selection(), Long.parseLong(source));
    }

    /** Returns the place of the number on the page, with these words around it if any are given, or the first free place. */
    private String onPage(String source, String page, String number, @Nullable String words) {
        List<MentionLine> there = lines(source).values().stream()
                .filter(line -> line.place().code().startsWith(page + ".1."))
                .toList();
        return there.stream()
                .filter(line -> line.printed().equals(number) && (words == null || words.equals(line.quoted())))
                .findFirst()
                .orElseGet(() -> added(source, page, there, number, words))
                .place()
                .code();
    }

    private MentionLine added(
            String source, String page, List<MentionLine> there, String number, @Nullable String words) {
        int last = there.stream().mapToInt(line -> line.place().ordinal()).max().orElse(0);
        MentionLine added = new MentionLine(new Locator(Integer.parseInt(page), 1, last + 1), number, null, words);
        lines(source).put(added.place().code(), added);
        onPages.put(source + " " + added.place().code(), added);
        return added;
    }

    private Map<String, MentionLine> lines(String source) {
        return isItem(source) ? lines.computeIfAbsent(source, this::read) : Map.of();
    }

    private Map<String, MentionLine> read(String source) {
        SortedMap<Locator, MentionLine> byPlace = new TreeMap<>();
        SentencePart.numbers(edition.selection(), Long.parseLong(source)).forEach((place, token) -> {
            Locator at = Locator.parse(place);
            byPlace.put(at, new MentionLine(at, token, null, null));
        });
        LineForm.lines(content(source).get("mentions")).stream()
                .map(MentionLine::parse)
                .forEach(line -> byPlace.put(line.place(), line));
        Map<String, MentionLine> read = new LinkedHashMap<>();
        byPlace.forEach((place, line) -> read.put(place.code(), line));
        return read;
    }

    /** Published content is made from all rows of the edition, so it is made once for each source. */
    private Content content(String source) {
        Content draft = drafted.get(source);
        return draft == null ? published.computeIfAbsent(source, this::ofTheEdition) : draft;
    }

    private Content ofTheEdition(String source) {
        return edition.of(new Subject(ItemKind.SOURCE, Long.parseLong(source)));
    }

    private static boolean isItem(String source) {
        return source.matches("[1-9]\\d{0,17}");
    }
}
