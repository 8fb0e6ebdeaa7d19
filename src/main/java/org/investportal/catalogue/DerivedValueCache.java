package org.investportal.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Values that are computed from an edition alone and kept with it. One thread computes a value while others wait. */
final class DerivedValueCache {

    private final Map<Key, Supplier<?>> values = new ConcurrentHashMap<>();

    /** The kind of a value, and the object that it belongs to. */
    private record Key(Class<?> kind, Object of) {}

    <T> T get(Class<T> kind, Object of, Supplier<T> computation) {
        return kind.cast(values.computeIfAbsent(new Key(kind, of), unused -> SingletonSupplier.of(computation))
                .get());
    }
}
