package org.investportal.editorial.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.editorial.content.Subject;

/** Everything of one edition that the desk can find. */
record SearchIndex(List<SearchEntry> entries) {

    private record Match(Subject subject, int rank) {}

    /** Returns the subjects that match, best first; those that match equally well keep their order. */
    List<Subject> find(SearchQuery query) {
        return entries.stream()
                .flatMap(entry -> entry.rank(query).stream().mapToObj(rank -> new Match(entry.subject(), rank)))
                .sorted(Comparator.comparingInt(Match::rank))
                .map(Match::subject)
                .toList();
    }

    static SearchIndex of(Stream<SearchEntry> entries) {
        return new SearchIndex(entries.toList());
    }
}
