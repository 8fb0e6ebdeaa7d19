package org.investportal.staff;

import java.util.List;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.editorial.TextSuppressions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts that are shown, suppressed, and shown again. */
@TestComponent
class ExampleTexts {

    private static final int SUPPRESSED = 0;
    private static final int LIFTED = 1;

    private final TextSuppressions suppressions;
    private final ExampleStaff staff;
    private final JdbcClient jdbc;
    private int used = 2;

    ExampleTexts(TextSuppressions suppressions, ExampleStaff staff, JdbcClient jdbc) {
        this.suppressions = suppressions;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** One that nobody has suppressed yet, or the one that is or was. */
    long text(String state) {
        List<Long> all = jdbc.sql("select item_id from text where first_edition = 1 order by item_id")
                .query(Long.class)
                .list();
        if (state.equals("SHOWN")) {
            return all.get(used++);
        }
        long text = all.get(state.equals("SUPPRESSED") ? SUPPRESSED : LIFTED);
        suppressions.suppress(
                new Suppression.Key(WordsKind.TEXT, 1, text), "Unlawful.", staff.member(ExampleStaff.REVIEWER));
        if (state.equals("LIFTED")) {
            suppressions.lift(new Suppression.Key(WordsKind.TEXT, 1, text), staff.member(ExampleStaff.REVIEWER));
        }
        return text;
    }
}
