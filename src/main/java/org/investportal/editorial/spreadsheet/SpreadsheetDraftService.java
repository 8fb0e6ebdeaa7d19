package org.investportal.editorial.spreadsheet;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.springframework.stereotype.Component;

/** Makes drafts of the rows of a spreadsheet: all of them or none. */
@Component
public class SpreadsheetDraftService {

    private final DraftService drafts;
    private final Catalogue catalogue;
    private final SerializedTransaction transaction;
    private final EntityManager entities;

    SpreadsheetDraftService(
            DraftService drafts, Catalogue catalogue, SerializedTransaction transaction, EntityManager entities) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.entities = entities;
    }

    /**
     * Makes the drafts.
     *
     * @param key the key of the form; a form that is sent twice makes the drafts once
     * @param edition the edition that the rows were compared with
     * @return how many drafts there are
     */
    public int save(String key, int edition, List<RowReading> rows, StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("edit");
        }
        catalogue.refresh();
        return transaction.of(() -> {
            for (RowReading row : rows) {
                if (save(rowKey(key, row), edition, row, by) instanceof SaveResult.Conflicting) {
                    throw StepRefused.forTheMoment(new IllegalStateException("Other content was published meanwhile."));
                }
                entities.flush();
                entities.clear(); // each query compares all drafts that are known
            }
            return rows.size();
        });
    }

    private SaveResult save(String key, int edition, RowReading row, StaffMember by) {
        return row.figure() == 0
                ? drafts.startNew(key, ItemKind.FIGURE, row.after(), by)
                : drafts.start(key, row.subject(), edition, row.after(), by);
    }

    private static String rowKey(String key, RowReading row) {
        return UUID.nameUUIDFromBytes((key + " " + row.row().number()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
