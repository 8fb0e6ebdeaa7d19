package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.core.Parts.area;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever gets past the guards is found by the manifests. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class HistoryVerificationTest {

    private final DatabaseKind kind;
    private final Core core;
    private Sample sample;
    private int edition;

    HistoryVerificationTest(DatabaseKind kind) {
        this.kind = kind;
        this.core = Core.shared(kind);
    }

    @BeforeEach
    void publish() {
        sample = new Sample(core.editions());
        edition = sample.publish().number();
        core.editions().publish(Parts.of(area(sample.area, "Later")));
    }

    @Test
    void whatNobodyTouchedIsAsItWasPublished() {
        assertThat(core.verification().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "figure ; value_amount = value_amount + 1 ; item = $figure",
                "figure ; value_digits = '1592.5' ; item = $figure",
                "figure_notes ; notes_text_zh = '另' ; figure_item = $figure and position = 0",
                "area ; name_en = 'Another' ; item = $area and edition = $edition",
                "edition ; summary_zh = null ; number = $edition",
                "edition ; published_at = published_at + interval '1' second ; number = $edition",
                "edition_entry ; reason_en = 'Because' ; edition = $edition and item = $area",
                "edition_entry ; change = 'wording' ; edition = $edition and item = $area",
                "item_address ; path = (select min(path) from address) ; edition = $edition and item = $area",
                "manifest ; content = content || ' ' ; edition = $edition",
                "manifest ; hash = (select hash from manifest where edition = $edition - 1) ; edition = $edition"
            })
    void aRowThatIsAlteredIsFound(String table, String change, String where) {
        String rows = filled(where);
        JdbcTemplate owner = core.database.jdbc();
        unguarded(table, () -> {
            String column = change.split(" ", -1)[0];
            Object before =
                    owner.queryForObject("select " + column + " from " + table + " where " + rows, Object.class);
            owner.execute("update " + table + " set " + filled(change) + " where " + rows);
            List<String> findings = core.verification().findings();
            owner.update("update " + table + " set " + column + " = ? where " + rows, before);
            assertThat(findings).first().asString().startsWith("Edition " + edition + " is not as it was published");
            assertThat(core.verification().findings()).isEmpty();
        });
    }

    @Test
    void aRowThatIsAddedOrMissingIsFound() {
        JdbcTemplate owner = core.database.jdbc();
        unguarded("area", () -> {
            owner.execute("insert into area (item, edition, gone, name_en) values (" + sample.sector + ", " + edition
                    + ", false, 'Added')");
            assertThat(core.verification().findings()).hasSize(1);
            owner.execute("delete from area where item = " + sample.sector);
            assertThat(core.verification().findings()).isEmpty();
        });
        unguarded("figure_notes", () -> {
            List<Map<String, Object>> notes =
                    owner.queryForList("select * from figure_notes where figure_item = " + sample.figure);
            owner.execute("delete from figure_notes where figure_item = " + sample.figure);
            List<String> findings = core.verification().findings();
            notes.forEach(note -> owner.update(
                    "insert into figure_notes (" + String.join(", ", note.keySet()) + ") values (?, ?, ?, ?, ?, ?, ?)",
                    note.values().toArray()));
            assertThat(findings)
                    .containsExactly("Edition " + edition + " is not as it was published: another item " + sample.figure
                            + " of figures.");
        });
    }

    private String filled(String sql) {
        return sql.replace("$figure", "" + sample.figure)
                .replace("$area", "" + sample.area)
                .replace("$edition", "" + edition);
    }

    private void unguarded(String table, Runnable work) {
        JdbcTemplate owner = core.database.jdbc();
        boolean postgres = kind.isPostgresql();
        owner.execute(postgres ? "alter table " + table + " disable trigger user" : "drop trigger guard_" + table);
        try {
            work.run();
        } finally {
            owner.execute(
                    postgres
                            ? "alter table " + table + " enable trigger user"
                            : "create trigger guard_" + table + " before insert, update, delete on " + table
                                    + " for each row call '" + GuardTrigger.class.getName() + "'");
        }
    }
}
