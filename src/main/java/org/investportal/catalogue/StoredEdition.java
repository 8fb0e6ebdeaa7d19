package org.investportal.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.investportal.catalogue.value.Language;
import org.springframework.util.function.SingletonSupplier;

/** An edition in memory, with what was derived from it. Immutable for its readers, so that all threads share it. */
final class StoredEdition {

    private final Timeline timeline;
    private final int edition;
    private final Selection whole;
    private final Selection shown;
    private final SelectionCutter cutter;
    private final Supplier<Selection> overview;
    private final Supplier<Selection> everything;
    private final Supplier<Selection> numbers;
    private final Map<Class<?>, Supplier<?>> derived = new ConcurrentHashMap<>();

    StoredEdition(Timeline timeline, int edition) {
        this.timeline = timeline;
        this.edition = edition;
        this.whole = EditionRows.whole(timeline, edition);
        this.shown = EditionRows.unbroken(timeline, edition);
        this.cutter = new SelectionCutter(shown);
        this.overview = SingletonSupplier.of(cutter::overview);
        this.everything = SingletonSupplier.of(cutter::everything);
        this.numbers = SingletonSupplier.of(cutter::numbers);
    }

    int number() {
        return edition;
    }

    Selection whole() {
        return whole;
    }

    Selection shown() {
        return shown;
    }

    Selection overview() {
        return overview.get();
    }

    Selection everything() {
        return everything.get();
    }

    Selection numbers() {
        return numbers.get();
    }

    SelectionCutter cutter() {
        return cutter;
    }

    /** Returns what is derived from the edition. One thread computes it, and it is kept with the edition. */
    <T> T derived(Class<T> kind, Supplier<T> derivation) {
        return kind.cast(derived.computeIfAbsent(kind, unused -> SingletonSupplier.of(derivation))
                .get());
    }

    EditionHistory history(Language language) {
        return timeline.history(language, edition);
    }

    Optional<Address> address(String path) {
        return timeline.address(path, edition);
    }

    Collection<Address> addresses() {
        return timeline.addresses(edition);
    }
}
