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
        Key key = new Key(kind, of);
        Supplier<?> known = values.computeIfAbsent(key, unused -> SingletonSupplier.of(computation));
        T value = kind.cast(known.get());
        if (known instanceof SingletonSupplier) {
            values.put(key, () -> value); // so that the computation is not kept, with the selection that it read
        }
        return value;
    }
}
