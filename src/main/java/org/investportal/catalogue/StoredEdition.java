package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Language;
import org.springframework.util.function.SingletonSupplier;

/** An edition in memory, with its selections that need no item. Immutable, so that all threads share it. */
final class StoredEdition {

    private final Selection whole;
    private final SelectionCutter cutter;
    private final Map<String, Address> addresses;
    private final Map<Language, EditionHistory> past;
    private final Supplier<Selection> overview;
    private final Supplier<Selection> everything;
    private final Supplier<Selection> numbers;

    /**
     * Holds an edition with all its rows.
     *
     * @param addresses every address that was given up to the edition
     * @param past the editions up to this one, in each language
     * @param broken the items whose rows refer to something that the edition does not have; only the whole contains
     *     them
     */
    StoredEdition(Selection whole, List<Address> addresses, Map<Language, EditionHistory> past, Set<Long> broken) {
        this.whole = whole;
        this.cutter =
                new SelectionCutter(broken.isEmpty() ? whole : whole.copy().without(broken));
        this.addresses = addresses.stream().collect(Collectors.toUnmodifiableMap(Address::path, Function.identity()));
        this.past = Map.copyOf(past);
        this.overview = SingletonSupplier.of(cutter::overview);
        this.everything = SingletonSupplier.of(cutter::everything);
        this.numbers = SingletonSupplier.of(cutter::numbers);
    }

    Selection whole() {
        return whole;
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

    EditionHistory past(Language language) {
        return Objects.requireNonNull(past.get(language));
    }

    Optional<Address> address(String path) {
        return Optional.ofNullable(addresses.get(path));
    }

    Collection<Address> addresses() {
        return addresses.values();
    }

    /** Returns the number of rows. */
    int size() {
        return whole.size();
    }
}
