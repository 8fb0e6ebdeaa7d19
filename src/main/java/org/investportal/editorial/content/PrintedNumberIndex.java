package org.investportal.editorial.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Locator;

/** An index of the numbers that sources print, by place. */
public final class PrintedNumberIndex {

    private record Place(long source, Locator locator) {}

    private final Map<Long, Mention> byId = new HashMap<>();
    private final Map<Place, Mention> byPlace = new HashMap<>();

    PrintedNumberIndex(Collection<Mention> mentions) {
        mentions.forEach(this::add);
    }

    public void add(Mention mention) {
        byId.put(mention.id(), mention);
        byPlace.put(new Place(mention.sourceId(), mention.locator()), mention);
    }

    Mention get(long id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    public Optional<Mention> find(long source, Locator locator) {
        return Optional.ofNullable(byPlace.get(new Place(source, locator)));
    }

    /** Returns the id of the mention at that place, or throws an {@link IllegalArgumentException}: a reading without a mention cannot be published. */
    long id(long source, String place) {
        return find(source, Locator.parse(place))
                .map(Mention::id)
                .orElseThrow(() -> new IllegalArgumentException("Source " + source + " has no number at " + place));
    }

    List<Mention> of(long source) {
        return byId.values().stream()
                .filter(mention -> mention.sourceId() == source)
                .sorted(Comparator.comparing(Mention::locator))
                .toList();
    }

    public PrintedNumberIndex copy() {
        return new PrintedNumberIndex(byId.values());
    }
}
