package org.investportal.manifests;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another value that could stand in a column just as well: that of another row, or one that is a little off. */
final class OtherValue {

    /** Where most rows, or all, have the same one. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "status", List.of("NORMAL", "FLAGGED", "WITHDRAWN"),
            "language", List.of("en", "zh"),
            "rank_direction", List.of("HIGHEST_FIRST", "LOWEST_FIRST"),
            "vintage", List.of("PRELIMINARY", "REVISED", "FINAL"),
            "price_basis", List.of("CURRENT", "CONSTANT"));

    private static final List<BigDecimal> OFF =
            List.of(BigDecimal.ONE, new BigDecimal("-1"), new BigDecimal("0.1"), new BigDecimal("0.0000000001"));

    private final Random random;

    OtherValue(Random random) {
        this.random = random;
    }

    /** Null takes the value away. */
    @Nullable
    Object than(@Nullable Object value, String column, List<Map<String, Object>> rows) {
        List<Object> others = Stream.concat(
                        rows.stream().map(row -> row.get(column)), KNOWN.getOrDefault(column, List.of()).stream())
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(value))
                .toList();
        if (value == null) {
            return others.isEmpty() ? (Object) 7 : any(others);
        }
        if (random.nextInt(10) == 0) {
            return null;
        }
        return !others.isEmpty() && random.nextBoolean() ? any(others) : off(value);
    }

    private Object any(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Object off(Object value) {
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof Integer number) {
            return number + 1 + random.nextInt(9);
        }
        if (value instanceof Long number) {
            return number + 1 + random.nextInt(random.nextBoolean() ? 9 : 100_000);
        }
        if (value instanceof BigDecimal amount) {
            return amount.add(OFF.get(random.nextInt(OFF.size())));
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.plus(aLittle());
        }
        if (value instanceof Timestamp moment) {
            return Timestamp.from(moment.toInstant().plus(aLittle()));
        }
        return off((String) value);
    }

    private Duration aLittle() {
        return random.nextBoolean() ? Duration.ofSeconds(1) : Duration.ofNanos(1000);
    }

    /** One letter or digit is another, or a full stop follows. */
    private String off(String text) {
        if (text.isEmpty() || random.nextInt(20) == 0) {
            return text + ".";
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + otherThan(text.charAt(at)) + text.substring(at + 1);
    }

    private char otherThan(char character) {
        if (Character.isDigit(character)) {
            return (char) ('0' + (character - '0' + 1 + random.nextInt(9)) % 10);
        }
        return character == 'x' ? 'y' : 'x';
    }
}
