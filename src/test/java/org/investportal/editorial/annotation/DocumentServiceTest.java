package org.investportal.editorial.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.document.DocumentRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document has a limited length and number of numbers, is added once, and its life is in the log. */
@DeskPortal
class DocumentServiceTest {

    private static final DocumentDescription REPORT =
            new DocumentDescription("A report", null, Period.parse("2032-01-20"), Language.EN);

    @Autowired
    private DocumentService documents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hasAHundredThousandCharactersAtMost() {
        String longest = "7 " + "x".repeat(99_998);

        assertThat(added(longest)).isPositive();
        assertThatThrownBy(() -> added(longest + "x"))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DocumentRefused.Reason.TOO_LONG));
    }

    @Test
    void hasAThousandNumbersAtMostAndOneAtLeast() {
        assertThat(added("1 ".repeat(1_000))).isPositive();
        assertThatThrownBy(() -> added("1 ".repeat(1_001)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DocumentRefused.Reason.TOO_MANY_NUMBERS));
        assertThatThrownBy(() -> added("None."))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DocumentRefused.Reason.NO_NUMBERS));
    }

    @Test
    void isAddedAndDeletedOnceInTheLog() {
        String form = Desk.key();
        long document = documents.add(form, REPORT, "The park has 30 companies.", EDITH);
        assertThat(documents.add(form, REPORT, "The park has 30 companies.", EDITH))
                .as("the form sent twice")
                .isEqualTo(document);
        assertThat(documents.add(form, REPORT, "The park has 31 companies.", EDITH))
                .as("the form with other words")
                .isNotEqualTo(document);
        documents.delete(document, EDITH);

        assertThat(logged(document)).containsExactly("DOCUMENT_ADDED A report", "DOCUMENT_DELETED A report");
    }

    private long added(String text) {
        return documents.add(Desk.key(), REPORT, text, EDITH);
    }

    private List<String> logged(long document) {
        return jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id")
                .param(DocumentService.about(document))
                .query(String.class)
                .list();
    }
}
