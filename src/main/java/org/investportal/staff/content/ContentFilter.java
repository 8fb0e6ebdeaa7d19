package org.investportal.staff.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Filter and order of a list of content, as they stand in its address.
 *
 * @param q words to search for
 * @param sector the id of a sector
 * @param topic the id of a topic
 * @param status the code of a status
 * @param year the year in which the period ends or the document was issued
 * @param source the id of a source
 * @param sort the order: name, period or changed
 * @param page from 1
 * @param change the change that something of the list is to be added to
 */
record ContentFilter(
        @Nullable String q,
        @Nullable String sector,
        @Nullable String topic,
        @Nullable String status,
        @Nullable String year,
        @Nullable String source,
        @Nullable String sort,
        @Nullable String page,
        @Nullable String change) {

    static final String PERIOD = "period";
    static final String CHANGED = "changed";
    static final String NAME = "name";

    String words() {
        return FormInput.line(q);
    }

    int pageNumber() {
        return FormInput.page(page);
    }

    /** Returns the words and the change, for a list of that kind. */
    ContentQuery query(ItemKind kind) {
        return new ContentQuery(kind, words(), FormInput.id(change));
    }

    /** Returns the order; that of the search if there is one and no other was chosen. */
    String order() {
        String chosen = FormInput.line(sort);
        return chosen.isEmpty() && words().isEmpty() ? NAME : chosen;
    }

    /** Returns the chosen value of each filter. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("sector", FormInput.line(sector));
        chosen.put("topic", FormInput.line(topic));
        chosen.put("status", FormInput.line(status));
        chosen.put("year", FormInput.line(year));
        chosen.put("source", FormInput.line(source));
        return chosen;
    }

    boolean admits(FilterableSubject subject) {
        return chosen().entrySet().stream()
                .allMatch(filter -> filter.getValue().isEmpty()
                        || subject.values(filter.getKey()).contains(filter.getValue()));
    }

    /** Returns the order in which the list shows what it found; none keeps the order of the search. */
    @Nullable
    Comparator<FilterableSubject> comparator(Comparator<FilterableSubject> byName) {
        return switch (order()) {
            case PERIOD ->
                Comparator.comparing(FilterableSubject::lastDay, Comparator.reverseOrder())
                        .thenComparing(byName);
            case CHANGED ->
                Comparator.comparing(FilterableSubject::changed, Comparator.reverseOrder())
                        .thenComparing(byName);
            case NAME -> byName;
            default -> words().isEmpty() ? byName : null;
        };
    }

    /** Returns the address of another page of the same list. */
    String address(String path, int wanted) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("page", wanted);
        Map<String, String> values = new LinkedHashMap<>(chosen());
        values.put("q", words());
        values.put("sort", FormInput.line(sort));
        values.put("change", FormInput.line(change));
        values.values().removeIf(String::isEmpty);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
