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
final class StoredRowReader {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * Query for suppressed rows. A text that is taken out of the catalogue is written once more with the same words; where those words are
     * suppressed, so is that row.
     */
    private static final String SUPPRESSED = "select 'text/' || r.item_id from text r"
            + " join text s on s.item_id = r.item_id and s.content = r.content"
            + " join suppression x on x.kind = 'TEXT' and x.item_id = s.item_id and x.edition_number = s.first_edition"
            + " where r.first_edition = :edition and x.lifted_at is null"
            + " union select 'entry_reason/' || r.item_id || '/' || r.language from entry_reason r"
            + " join suppression x on x.kind = 'REASON' and x.item_id = r.item_id and x.edition_number = r.edition_number"
            + " where r.edition_number = :edition and x.lifted_at is null"
            + " union select 'edition_summary/' || r.language from edition_summary r"
            + " join suppression x on x.kind = 'SUMMARY' and x.edition_number = r.edition_number"
            + " where r.edition_number = :edition and x.lifted_at is null"
            + " union select 'mention/' || x.item_id from suppression x"
            + " where x.kind = 'QUOTATION' and x.edition_number = :edition and x.lifted_at is null";

    private final JdbcClient jdbc;
    private final CanonicalForm canonicalForm;

    StoredRowReader(JdbcClient jdbc, CanonicalForm canonicalForm) {
        this.jdbc = jdbc;
        this.canonicalForm = canonicalForm;
    }

    /** The lines by the names of their items, each with its salt where there are any. */
    SortedMap<String, String> of(int edition, @Nullable LineSaltGenerator salts) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (FormTable formTable : canonicalForm.tables()) {
            jdbc.sql(formTable.query()).param(edition).query((ResultSet row) -> {
                Map<String, Object> content = content(formTable, row);
                String name = name(formTable, content);
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

    private static String name(FormTable formTable, Map<String, Object> content) {
        return formTable.key().stream()
                .map(column -> String.valueOf(content.get(column)))
                .collect(Collectors.joining("/", formTable.name() + "/", ""));
    }

    private static Map<String, Object> content(FormTable formTable, ResultSet row) throws SQLException {
        Map<String, Object> content = new HashMap<>();
        content.put("table", formTable.name());
        int position = 0;
        for (FormColumn formColumn : formTable.columns()) {
            Object value = canonical(row.getObject(++position));
            if (value != null && !value.equals(formColumn.absent())) {
                content.put(formColumn.name(), value);
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
