package org.investportal.manifests;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of an edition as they are stored, each as its line in the canonical form: one statement per table. */
final class StoredRows {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Whoever takes a text out of the catalogue writes its words once more; where they are suppressed, so are those. */
    private static final String SUPPRESSED = "select 'text/' || r.item_id from text r"
            + " join text s on s.item_id = r.item_id and s.content = r.content"
            + " join suppression x on x.kind = 'TEXT' and x.item_id = s.item_id and x.edition_number = s.first_edition"
            + " where r.first_edition = :edition and x.lifted_at is null"
            + " union select 'entry_reason/' || r.item_id || '/' || r.language from entry_reason r"
            + " join suppression x on x.kind = 'REASON' and x.item_id = r.item_id and x.edition_number = r.edition_number"
            + " where r.edition_number = :edition and x.lifted_at is null"
            + " union select 'edition_summary/' || r.language from edition_summary r"
            + " join suppression x on x.kind = 'SUMMARY' and x.edition_number = r.edition_number"
            + " where r.edition_number = :edition and x.lifted_at is null";

    private final JdbcClient jdbc;
    private final Form form;

    StoredRows(JdbcClient jdbc, Form form) {
        this.jdbc = jdbc;
        this.form = form;
    }

    /** The lines by the names of their items, each with its salt where there are any. */
    SortedMap<String, String> of(int edition, @Nullable LineSalts salts) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Table table : form.tables()) {
            jdbc.sql(table.query()).param(edition).query((ResultSet row) -> {
                Map<String, Object> content = content(table, row);
                String name = name(table, content);
                if (salts != null) {
                    content.put("salt", salts.of(name));
                }
                lines.put(name, CanonicalJson.of(content));
            });
        }
        return lines;
    }

    /** The names of the words that must not be shown now. */
    Set<String> suppressed(int edition) {
        return Set.copyOf(jdbc.sql(SUPPRESSED)
                .param("edition", edition)
                .query(String.class)
                .list());
    }

    private static String name(Table table, Map<String, Object> content) {
        return table.key().stream()
                .map(column -> String.valueOf(content.get(column)))
                .collect(Collectors.joining("/", table.name() + "/", ""));
    }

    private static Map<String, Object> content(Table table, ResultSet row) throws SQLException {
        Map<String, Object> content = new HashMap<>();
        content.put("table", table.name());
        int position = 0;
        for (Column column : table.columns()) {
            Object value = canonical(row.getObject(++position));
            if (value != null && !value.equals(column.absent())) {
                content.put(column.name(), value);
            }
        }
        return content;
    }

    private static @Nullable Object canonical(@Nullable Object stored) {
        if (stored instanceof BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
        if (stored instanceof OffsetDateTime moment) { // so does H2
            return INSTANT.format(moment);
        }
        if (stored instanceof Timestamp moment) { // and so PostgreSQL
            Instant instant = moment.toInstant();
            return INSTANT.format(instant);
        }
        return stored;
    }
}
