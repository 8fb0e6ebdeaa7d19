package org.investportal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the last selections of a thread that goes through many pages: those of neighbours hold the same. */
@Component
class Neighbours {

    /** One edition and the one before, and what lies between. */
    private static final int KEPT = 6;

    private static final ThreadLocal<@Nullable Map<Around, Selection>> READ = new ThreadLocal<>();

    /** Around which indicators. */
    private record Around(int edition, List<Long> indicators) {}

    void during(Runnable work) {
        READ.set(new LinkedHashMap<>(KEPT, 1, true));
        try {
            work.run();
        } finally {
            READ.remove();
        }
    }

    Selection find(int edition, List<Indicator> wanted, Supplier<Selection> reading) {
        Map<Around, Selection> selections = READ.get();
        if (selections == null) {
            return reading.get();
        }
        Around around = new Around(
                edition, SelectionReader.items(wanted).stream().sorted().toList());
        Selection found = selections.computeIfAbsent(around, unused -> reading.get());
        if (selections.size() > KEPT) {
            selections.remove(selections.keySet().iterator().next());
        }
        return found;
    }
}
