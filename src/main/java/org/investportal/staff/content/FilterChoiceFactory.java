package org.investportal.staff.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.OptionLookup;
import org.springframework.stereotype.Component;

/** Offers the filters of a list: those that have several values in it. */
@Component
class FilterChoiceFactory {

    private final StaffWording words;

    FilterChoiceFactory(StaffWording words) {
        this.words = words;
    }

    List<FilterChoice> of(ContentFilter filter, Collection<FilterableSubject> subjects, OptionLookup names) {
        List<FilterChoice> choices = new ArrayList<>();
        filter.chosen().forEach((name, chosen) -> {
            List<String> values = subjects.stream()
                    .flatMap(subject -> subject.values(name).stream())
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (values.size() > 1 || !chosen.isEmpty()) {
                choices.add(new FilterChoice(name, label(name), options(name, chosen, values, names)));
            }
        });
        return choices;
    }

    private List<SelectOption> options(String name, String chosen, List<String> values, OptionLookup names) {
        Comparator<SelectOption> order = name.equals("year")
                ? Comparator.comparing(SelectOption::value, Comparator.reverseOrder())
                : Comparator.comparing(SelectOption::text);
        return Stream.concat(
                        Stream.of(new SelectOption("", words.of("content.any"), chosen.isEmpty())),
                        values.stream()
                                .map(value -> new SelectOption(value, text(name, value, names), value.equals(chosen)))
                                .sorted(order))
                .toList();
    }

    private String label(String name) {
        return switch (name) {
            case "sector" -> words.of("field.sector");
            case "topic" -> words.of("field.topic");
            case "status" -> words.of("field.status");
            case "year" -> words.of("content.year");
            default -> words.of("field.source");
        };
    }

    private String text(String name, String value, OptionLookup names) {
        return switch (name) {
            case "sector" -> names.name(Set.of(ItemKind.SECTOR), value).orElse(value);
            case "topic" -> names.name(Set.of(ItemKind.TOPIC), value).orElse(value);
            case "source" -> names.name(Set.of(ItemKind.SOURCE), value).orElse(value);
            case "status" -> words.of("status." + value);
            default -> value.equals(FilterableSubjectReader.UNDATED) ? words.of("content.undated") : value;
        };
    }

    /** Returns the orders of the list; only dated things have one by period. */
    List<SelectOption> orders(ContentFilter filter, Collection<FilterableSubject> subjects) {
        List<SelectOption> orders = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            orders.add(new SelectOption("", words.of("content.sort.match"), false));
        }
        orders.add(order(ContentFilter.NAME, words.of("content.name"), filter));
        if (subjects.stream().anyMatch(one -> !one.year().isEmpty())) {
            orders.add(order(ContentFilter.PERIOD, words.of("content.sort.period"), filter));
        }
        orders.add(order(ContentFilter.CHANGED, words.of("content.sort.changed"), filter));
        return orders;
    }

    private static SelectOption order(String value, String text, ContentFilter filter) {
        return new SelectOption(value, text, filter.order().equals(value));
    }
}
