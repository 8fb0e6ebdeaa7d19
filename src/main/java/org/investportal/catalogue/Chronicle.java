package org.investportal.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** The rows of chosen items through time. The rows of any edition are taken from it without another query. */
public final class Chronicle {
    private final Map<Class<?>, List<? extends Row>> rows = new HashMap<>();
    private List<Mention> mentions = List.of();

    private final IntFunction<Set<Long>> broken;

    /** @param broken the items whose rows an edition is shown without */
    Chronicle(IntFunction<Set<Long>> broken) {
        this.broken = broken;
    }

    /** Returns the rows of the edition. Texts that cite figures outside the chosen items find these figures here, too. */
    public Selection at(int edition) {
        Selection selection = new Selection(edition);
        rows.keySet().forEach(kind -> addTo(selection, kind.asSubclass(Row.class)));
        selection.addMentions(mentions);
        return selection.without(broken.apply(edition));
    }

    <R extends Row> List<R> add(Class<R> kind, List<R> found) {
        rows.put(
                kind,
                found.stream()
                        .sorted(Comparator.comparingInt(row -> row.version().edition()))
                        .toList());
        return found;
    }

    void addMentions(List<Mention> found) {
        mentions = found;
    }

    private <R extends Row> void addTo(Selection selection, Class<R> kind) {
        List<R> held = held(kind, selection.edition());
        if (kind == Text.class) {
            selection.addTexts(held.stream().map(Text.class::cast).toList());
        } else {
            selection.add(kind, held);
        }
    }

    /** Returns the last row of each item up to that edition, unless this row says that the item is gone. */
    private <R extends Row> List<R> held(Class<R> kind, int edition) {
        Map<Long, R> last = new HashMap<>();
        rows.getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .filter(row -> row.version().edition() <= edition)
                .forEach(row -> last.put(row.item(), row));
        return last.values().stream().filter(row -> !row.isGone()).toList();
    }
}
