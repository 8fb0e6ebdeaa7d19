package org.investportal.web;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Computes a SHA-256 digest of the content of a page: of records, collections, maps, texts, numbers and times, whatever they are nested in. Pages with the same
 * digest read the same. A value of another kind makes each digest unique, so that a page which has one is never taken for an earlier one.
 */
public final class ContentDigest {

    /** The functions that read the components of a record. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {

        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            Stream.of(accessors).forEach(ReflectionUtils::makeAccessible);
            return accessors;
        }
    };

    private final DataOutputStream bytes;

    private ContentDigest(MessageDigest digest) {
        this.bytes = new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)));
    }

    /** Returns the digest, in hexadecimal digits. */
    public static String of(Object content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ContentDigest written = new ContentDigest(digest);
            written.add(content);
            written.bytes.flush();
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes a value behind its kind and its length, so that two different values never read alike. */
    private void add(@Nullable Object value) throws IOException {
        if (value instanceof CharSequence text) {
            addText('T', text);
        } else if (value instanceof Record content) {
            addRecord(content);
        } else if (value instanceof Collection<?> values) {
            addAll('C', values);
        } else if (value instanceof Map<?, ?> values) {
            addAll('K', values.keySet());
            addAll('V', values.values());
        } else if (value instanceof Optional<?> some) {
            addAll('O', some.stream().toList());
        } else if (value instanceof Object[] values) {
            addAll('A', Arrays.asList(values));
        } else if (value instanceof Supplier<?> made) {
            add(made.get());
        } else {
            addText('S', isOfThePlatform(value) ? typeOf(value) + value : typeOf(value) + UUID.randomUUID());
        }
    }

    /** Returns whether the text of the value says all of it. */
    private static boolean isOfThePlatform(@Nullable Object value) {
        return value == null
                || value instanceof Enum<?>
                || value.getClass().getName().startsWith("java.");
    }

    private static String typeOf(@Nullable Object value) {
        return value == null ? "" : value.getClass().getName() + " ";
    }

    private void addText(char kind, CharSequence text) throws IOException {
        byte[] encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes.writeByte(kind);
        bytes.writeInt(encoded.length);
        bytes.write(encoded);
    }

    private void addRecord(Record content) throws IOException {
        addText('R', content.getClass().getName());
        for (Method accessor : Objects.requireNonNull(ACCESSORS.get(content.getClass()))) {
            add(ReflectionUtils.invokeMethod(accessor, content));
        }
    }

    private void addAll(char kind, Collection<?> values) throws IOException {
        bytes.writeByte(kind);
        bytes.writeInt(values.size());
        for (Object value : values) {
            add(value);
        }
    }
}
