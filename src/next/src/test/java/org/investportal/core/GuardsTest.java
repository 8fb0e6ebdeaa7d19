package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database itself keeps what is published, from its owner too. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class GuardsTest {

    @Parameter
    DatabaseKind kind;

    private JdbcTemplate database;
    private Sample sample;
    private int edition;

    @BeforeEach
    void publish() {
        Core core = Core.shared(kind);
        database = core.database.jdbc();
        sample = new Sample(core.editions());
        edition = sample.publish().number();
    }

    /** Every table of the migrations but these, so a new kind is guarded without a word here. */
    private List<String> guarded() {
        return database.queryForList(
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                        + " and lower(table_name) not in ('flyway_schema_history', 'publication_lock', 'suppression') and lower(table_name) not like 'kept_%'",
                String.class);
    }

    @Test
    void noRowIsChangedDeletedOrTruncated() {
        List<String> tables = guarded();
        assertThat(tables)
                .contains(
                        "figure",
                        "figure_notes",
                        "sector_headlines",
                        "policy_also_shown_in",
                        "edition",
                        "manifest",
                        "address",
                        "item");
        List<String> filled = List.of(
                "item",
                "edition",
                "edition_entry",
                "address",
                "item_address",
                "manifest",
                "edition_closed",
                "figure",
                "figure_notes",
                "area",
                "printed_number_readings");
        assertSoftly(all -> {
            for (String table : filled) {
                String column = database.queryForObject(
                        "select min(column_name) from information_schema.columns where lower(table_name) = ?",
                        String.class,
                        table);
                all.assertThatThrownBy(() -> database.execute("update " + table + " set " + column + " = " + column))
                        .as("update " + table)
                        .hasMessageContaining("never changed");
                all.assertThatThrownBy(() -> database.execute("delete from " + table))
                        .as("delete " + table)
                        .hasMessageContaining("never changed");
            }
            for (String table : tables) {
                all.assertThatThrownBy(() -> database.execute("truncate table " + table))
                        .as("truncate " + table)
                        .isInstanceOf(RuntimeException.class);
            }
        });
    }

    @Test
    void noRowIsAddedToAnEditionThatIsClosed() {
        String values = ", gone, name_en) select item, ";
        assertRefused("insert into area (item, edition" + values + (edition - 1)
                + ", false, 'x' from area where item = " + sample.area);
        assertRefused("insert into area (item, edition" + values + edition + ", false, 'x' from area where item = "
                + sample.area);
        assertRefused("insert into figure_notes (figure_item, figure_edition, position, notes_id) values ("
                + sample.figure + ", " + edition + ", 9, 9)");
        assertRefused(
                "insert into edition_entry (edition, item, change, salt) values (" + edition + ", 99, 'new', 'x')");
        assertRefused("insert into address (path, item, edition) values ('/x', " + sample.area + ", " + edition + ")");
        assertRefused(
                "insert into item_address (path, item, edition) values ('/x', " + sample.topic + ", " + edition + ")");
        assertRefused(
                "insert into edition (number, published_at, summary_en, self_approved, salt) values (-1, current_timestamp, 'x', false, 'x')");
        assertRefused("insert into edition_closed (edition) values (-1)");
        assertRefused("insert into shipped_content (name, edition) values ('x', " + edition + ")");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> database.execute(sql)).as(sql).hasMessageContaining("closed");
    }
}
