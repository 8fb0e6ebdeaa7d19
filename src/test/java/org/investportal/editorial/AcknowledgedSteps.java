package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.investportal.catalogue.Shipped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Compares the steps that a desk has acknowledged with the content of its database. */
final class AcknowledgedSteps {

    private static final String STEP = "(kept|submitted|approved|published)( \\d+)+";

    /**
     * The states that a change may be in after each step. It may have gone further, and a change that a kill left behind is
     * returned when a later one publishes its figure.
     */
    private static final Map<String, List<String>> STATES = Map.of(
            "kept", List.of("DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED", "RETURNED"),
            "submitted", List.of("SUBMITTED", "APPROVED", "PUBLISHED", "RETURNED"),
            "approved", List.of("APPROVED", "PUBLISHED", "RETURNED"),
            "published", List.of("PUBLISHED"));

    private AcknowledgedSteps() {}

    /** Those among the lines that were printed whole. */
    static List<String> in(String printed) {
        return printed.substring(0, printed.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches(STEP))
                .toList();
    }

    static void areThere(DataSource database, List<String> steps) throws SQLException {
        try (Connection connection = database.getConnection()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            steps.forEach(step -> isThere(client, step.split(" ")));
            everyEditionIsWhole(client);
            everyChangeIsWhole(client);
        }
    }

    private static void isThere(JdbcClient database, String[] step) {
        assertThat(one(database, "select state from change where id = ?", step[1]))
                .as(String.join(" ", step))
                .isIn(STATES.get(step[0]));
        if (step[0].equals("kept")) {
            assertThat(one(database, "select content from revision where change_id = ? and number = 1", step[1]))
                    .contains("\"number\":\"" + step[2] + "\"");
        } else if (step[0].equals("published")) {
            assertThat(one(
                            database,
                            "select digits from figure where first_edition = ? and item_id = ?",
                            step[2],
                            step[3]))
                    .isEqualTo(step[4]);
            assertThat(numbers(
                            database,
                            "select item_id from figure where first_edition = " + step[2] + " and digits <> '" + step[4]
                                    + "'"))
                    .isEmpty();
        }
    }

    private static String one(JdbcClient database, String sql, String... keys) {
        return database.sql(sql)
                .params(List.of(keys).stream().map(Long::valueOf).toList())
                .query(String.class)
                .optional()
                .orElse("nothing");
    }

    /** Each has its rows, its entries, its order and its change; and no order or change says more than there is. */
    private static void everyEditionIsWhole(JdbcClient database) {
        List<Integer> editions =
                numbers(database, "select number from edition where number > " + Shipped.EDITION + " order by 1");
        for (String each : List.of(
                "select distinct first_edition from figure where first_edition > " + Shipped.EDITION + " order by 1",
                "select distinct e.edition_number from entry e join figure f on f.item_id = e.item_id"
                        + " and f.first_edition = e.edition_number where e.edition_number > " + Shipped.EDITION
                        + " order by 1",
                "select edition_number from planned_edition where state = 'PUBLISHED' order by 1",
                "select p.edition_number from change c join planned_edition p on p.id = c.planned_edition_id"
                        + " where c.state = 'PUBLISHED' order by 1",
                "select edition_number from edition_summary where edition_number > " + Shipped.EDITION
                        + " order by 1")) {
            assertThat(numbers(database, each)).as(each).isEqualTo(editions);
        }
        assertThat(numbers(database, "select id from change where state = 'PUBLISHED' and planned_edition_id is null"))
                .isEmpty();
        assertThat(numbers(
                        database,
                        "select p.edition_number from change c join planned_edition p on p.id = c.planned_edition_id"
                                + " where c.state = 'PUBLISHED' and (select count(*) from figure f"
                                + " where f.first_edition = p.edition_number)"
                                + " <> (select count(distinct r.subject_id) from revision r where r.change_id = c.id)"))
                .as("editions without all figures of their change")
                .isEmpty();
    }

    /** Each has one figure, or all that a spreadsheet has. */
    private static void everyChangeIsWhole(JdbcClient database) {
        assertThat(numbers(database, "select count(distinct subject_id) from revision group by change_id"))
                .isSubsetOf(1, DeskUntilKilled.ROWS);
    }

    private static List<Integer> numbers(JdbcClient database, String sql) {
        return database.sql(sql).query(Integer.class).list();
    }
}
