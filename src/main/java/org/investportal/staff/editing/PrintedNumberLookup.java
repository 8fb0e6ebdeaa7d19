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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.change.RelatedDraftService.FormDrafts;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.source.PlaceReading;
import org.investportal.editorial.source.QuotedPlaceReader;
import org.investportal.editorial.source.SentencePart;
import org.investportal.staff.options.FormOption;

/** The numbers that sources print, by source and place: those that their fields list, and those of attached texts. */
final class PrintedNumberLookup {

    private static final Pattern PAGE = Pattern.compile("(?:page|p\\.?|第)?([1-9]\\d{0,4})页?", Pattern.CASE_INSENSITIVE);

    private static final Pattern COORDINATES = Pattern.compile("[\\p{Nd}.．]*");

    private final PublishedEdition edition;
    private final Map<String, Content> drafted;
    private final Map<String, Content> published = new HashMap<>();
    private final Map<String, Map<String, String>> tokens = new HashMap<>();
    private final Map<String, QuotedPlaceReader> texts = new HashMap<>();

    /** Returns the numbers as the form sees them: with the drafts of its change. */
    static PrintedNumberLookup of(OpenForm open, FormDrafts drafts) {
        return new PrintedNumberLookup(open.edition(), drafts.all());
    }

    private PrintedNumberLookup(PublishedEdition edition, List<Revision> drafted) {
        this.edition = edition;
        this.drafted = drafted.stream()
                .filter(draft -> draft.subject().kind() == ItemKind.SOURCE
                        && !draft.content().isEmpty())
                .collect(toMap(
                        draft -> String.valueOf(draft.subject().item()),
                        Revision::content,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Returns the number that is printed at the place, if it is known. */
    Optional<String> at(String source, String place) {
        return Optional.ofNullable(tokens(source).get(place));
    }

    /** Returns all places of a source, each with the source after a point, and the numbers printed there, in reading order. */
    List<FormOption> of(String source) {
        return tokens(source).entrySet().stream()
                .map(token -> new FormOption(token.getKey() + "." + source, token.getValue()))
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
     * Reads the typed location of a number: coordinates, a page such as {@code page 12}, or words of the attached text. Only the value of the figure is looked
     * for among several numbers.
     */
    PlaceReading place(String source, String typed, String role, FigureNumber figure) {
        String place = typed.replaceAll("\\s+", "");
        boolean pages = isInPages(source);
        Matcher page = PAGE.matcher(place);
        if (pages && page.matches()) {
            return PlaceReading.of(located(
                    source, Integer.parseInt(page.group(1)), figure.figure().get("number")));
        }
        if (pages || !isItem(source) || COORDINATES.matcher(place).matches()) {
            return PlaceReading.of(place);
        }
        return texts.computeIfAbsent(source, this::text)
                .read(typed.strip(), token -> role.equals(ReadingRole.VALUE.code()) && figure.isPrintedAs(token));
    }

    private QuotedPlaceReader text(String source) {
        return QuotedPlaceReader.of(edition.selection(), Long.parseLong(source));
    }

    /** Returns the place of the number on the page, or the first free place. */
    private String located(String source, int page, String number) {
        Map<String, String> there = new LinkedHashMap<>(tokens(source));
        there.keySet().removeIf(place -> !place.startsWith(page + ".1."));
        return there.entrySet().stream()
                .filter(token -> token.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    int last = there.keySet().stream()
                            .mapToInt(place -> Locator.parse(place).ordinal())
                            .max()
                            .orElse(0);
                    return new Locator(page, 1, last + 1).code();
                });
    }

    private Map<String, String> tokens(String source) {
        return isItem(source) ? tokens.computeIfAbsent(source, this::read) : Map.of();
    }

    private Map<String, String> read(String source) {
        SortedMap<Locator, String> byPlace = new TreeMap<>();
        SentencePart.numbers(edition.selection(), Long.parseLong(source))
                .forEach((place, token) -> byPlace.put(Locator.parse(place), token));
        for (String line : content(source).get("mentions").lines().toList()) {
            String[] parts = line.split(" \\| ", -1);
            if (parts.length > 1) {
                byPlace.put(Locator.parse(parts[0]), parts[1]);
            }
        }
        Map<String, String> tokens = new LinkedHashMap<>();
        byPlace.forEach((place, token) -> tokens.put(place.code(), token));
        return tokens;
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
