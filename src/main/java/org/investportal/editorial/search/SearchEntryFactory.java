package org.investportal.editorial.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.QuantityWording;

/** Collects what subjects are found by, beside the content of one edition. Names that many subjects refer to are read once. */
final class SearchEntryFactory {

    /** Codes that people search for by their words. All others would be found with nearly everything. */
    private static final List<String> CODES = List.of("status", "nature", "vintage", "measure");

    private static final List<String> USUAL = List.of("normal", "actual");

    private final Selection selection;
    private final MessageWording words;
    private final PeriodWording periods;
    private final QuantityWording quantities;
    private final Map<Long, List<String>> names = new HashMap<>();

    SearchEntryFactory(Selection selection, MessageWording words, PeriodWording periods, QuantityWording quantities) {
        this.selection = selection;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
    }

    SearchEntry of(Subject subject, Content content) {
        Set<String> called = new LinkedHashSet<>(names(subject.item()));
        Set<String> texts = new LinkedHashSet<>();
        List<BigDecimal> amounts = new ArrayList<>();
        for (Field field : Schema.of(subject.kind()).fields()) {
            String value = content.get(field.name());
            if (!value.isEmpty()) {
                List<String> said = said(subject.kind(), field, value, content, amounts);
                (isName(subject.kind(), field) ? called : texts).addAll(said);
            }
        }
        selection.find(GivenAddress.class, subject.item()).ifPresent(given -> texts.add(given.path()));
        texts.addAll(place(content));
        return new SearchEntry(subject, List.copyOf(called), List.copyOf(texts), List.copyOf(amounts));
    }

    /** Tells whether people call the thing by this field; figures are called by their indicator and area. */
    private static boolean isName(ItemKind kind, Field field) {
        return kind == ItemKind.FIGURE
                ? List.of("indicator", "area").contains(field.name())
                : field.label().equals(TextField.NAME.code()) || field.label().equals(TextField.SHORT_NAME.code());
    }

    private List<String> said(ItemKind kind, Field field, String value, Content content, List<BigDecimal> amounts) {
        return switch (field.type()) {
            case REFERENCE -> referred(Long.parseLong(value));
            case PERIOD, DATE -> period(value);
            case NUMBER -> number(content, amounts);
            case CODE ->
                CODES.contains(field.name()) && !USUAL.contains(value)
                        ? inBoth(language -> words.of(language, field.name() + "." + value))
                        : List.of();
            case LINES -> kind == ItemKind.SOURCE && field.name().equals("mentions") ? normal(value) : List.of();
            default -> normal(value);
        };
    }

    /** Returns the names of the thing and of the topic and sector that it is in. */
    private List<String> referred(long item) {
        List<String> all = new ArrayList<>(names(item));
        selection.find(Indicator.class, item).ifPresent(indicator -> all.addAll(referred(indicator.topicId())));
        selection.find(Topic.class, item).ifPresent(topic -> all.addAll(names(topic.sectorId())));
        return all;
    }

    private List<String> names(long item) {
        return names.computeIfAbsent(
                item,
                unknown -> Stream.of(TextField.NAME, TextField.SHORT_NAME)
                        .flatMap(field -> Stream.of(Language.values())
                                .flatMap(language -> selection.text(unknown, field, language).stream()))
                        .map(SearchText::normal)
                        .distinct()
                        .toList());
    }

    private List<String> period(String code) {
        Period period = Period.parse(code);
        return Stream.concat(
                        Stream.of(SearchText.normal(code)), inBoth(language -> periods.of(period, language)).stream())
                .toList();
    }

    private List<String> number(Content content, List<BigDecimal> amounts) {
        if (content.get("unit").isEmpty() || content.get("qualifier").isEmpty()) {
            return normal(content.get("number")); // a draft
        }
        Quantity quantity;
        try {
            quantity = Quantity.of(
                    content.get("number"),
                    Coded.parse(Unit.class, content.get("unit")),
                    Coded.parse(Qualifier.class, content.get("qualifier")));
        } catch (IllegalArgumentException contradictory) { // the checklist of the draft says so
            return normal(content.get("number"));
        }
        amounts.add(quantity.lower().amount().stripTrailingZeros());
        amounts.add(quantity.upper().amount().stripTrailingZeros());
        return Stream.concat(
                        inBoth(language -> quantities.of(quantity, null, language)).stream(),
                        inBoth(language -> quantities.exact(quantity, language)).stream())
                .distinct()
                .toList();
    }

    /** Returns the place in a source. */
    private List<String> place(Content content) {
        String paragraph = content.get("paragraph");
        String sentence = content.get("sentence");
        if (paragraph.isEmpty() || sentence.isEmpty()) {
            return List.of();
        }
        String source = content.get("source");
        boolean inPages = !source.isEmpty() && PlaceWording.isInPages(selection, Long.parseLong(source));
        return inBoth(language -> PlaceWording.sentence(
                words, language, inPages, Integer.parseInt(paragraph), Integer.parseInt(sentence)));
    }

    private static List<String> normal(String value) {
        return List.of(SearchText.normal(value));
    }

    private static List<String> inBoth(Function<Language, String> wording) {
        return Stream.of(Language.values()).map(wording).map(SearchText::normal).toList();
    }
}
