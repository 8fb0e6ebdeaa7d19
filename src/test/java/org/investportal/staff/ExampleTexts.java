package org.investportal.staff;

import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.editorial.change.TextSuppressionService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts that are shown, suppressed, and shown again. */
@TestComponent
class ExampleTexts {

    private static final int SUPPRESSED = 0;
    private static final int LIFTED = 1;

    private final TextSuppressionService suppressions;
    private final ExampleStaff staff;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private int used = 2;

    ExampleTexts(TextSuppressionService suppressions, ExampleStaff staff, Catalogue catalogue, JdbcClient jdbc) {
        this.suppressions = suppressions;
        this.staff = staff;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** A text that is not suppressed yet, or the one that is or was; a reason or the summary of an edition where the state says so. */
    Suppression.Key in(String state) {
        StaffMember reviewer = staff.member(ExampleStaff.REVIEWER);
        Suppression.Key key = key(state);
        if (state.startsWith("SHOWN")) {
            suppressions.lift(key, reviewer);
        } else if (!catalogue.suppressed().contains(key)) {
            suppressions.suppress(key, "Unlawful.", reviewer);
        }
        if (state.equals("LIFTED")) {
            suppressions.lift(key, reviewer);
        }
        return key;
    }

    /** Which words a state is one of. */
    static String words(String state) {
        return state.contains(" ") ? state.substring(state.indexOf(' ') + 1) : "text";
    }

    private Suppression.Key key(String state) {
        return switch (words(state)) {
            case "summary" -> new Suppression.Key(WordsKind.SUMMARY, 1, 0);
            case "reason" -> reason();
            default -> new Suppression.Key(WordsKind.TEXT, 1, text(state));
        };
    }

    /** The first one that was published. */
    private Suppression.Key reason() {
        return jdbc.sql("select edition_number, item_id from entry_reason order by edition_number, item_id")
                .query((row, number) -> new Suppression.Key(WordsKind.REASON, row.getInt(1), row.getLong(2)))
                .list()
                .get(0);
    }

    private long text(String state) {
        List<Long> all = jdbc.sql("select item_id from text where first_edition = 1 order by item_id")
                .query(Long.class)
                .list();
        return all.get(state.equals("SHOWN") ? used++ : state.equals("SUPPRESSED") ? SUPPRESSED : LIFTED);
    }
}
