package org.investportal.start;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;

/** The number of rows of a table and the sum of their hashes, which is the same in whichever order a database returns them. */
final class TableDigest {

    private long rows;
    private BigInteger sum = BigInteger.ZERO;

    /** Half a surrogate pair has bytes of its own in UTF-16 only. */
    void add(List<@Nullable Object> row) {
        MessageDigest hash = Sha256.digest();
        for (Object value : row) {
            byte[] bytes = value == null ? new byte[0] : text(value).getBytes(StandardCharsets.UTF_16BE);
            hash.update(((value == null ? "null" : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            hash.update(bytes);
        }
        rows++;
        sum = sum.add(new BigInteger(1, hash.digest()));
    }

    long rows() {
        return rows;
    }

    boolean isSameAs(TableDigest other) {
        return rows == other.rows && sum.equals(other.sum);
    }

    /** The two databases return times and amounts as different types or with more zeros. */
    private static String text(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof BigDecimal amount ? amount.stripTrailingZeros().toPlainString() : value.toString();
    }
}
