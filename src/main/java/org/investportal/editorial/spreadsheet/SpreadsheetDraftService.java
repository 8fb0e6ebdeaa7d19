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
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.springframework.stereotype.Component;

/** Makes one change of the rows of a spreadsheet: with all of them or none. */
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
     * Makes the change.
     *
     * @param key the key of the form; a form that is sent twice makes one change
     * @param edition the edition that the rows were compared with
     * @param rows rows that change something; at least one
     * @return the change
     */
    public long save(String key, int edition, List<RowReading> rows, StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("edit");
        }
        catalogue.refresh();
        return transaction.of(() -> {
            long change = 0;
            for (RowReading row : rows) {
                change = kept(save(rowKey(key, row), change, edition, row, by), change);
                entities.flush();
                entities.clear(); // each query compares all drafts that are known
            }
            return change;
        });
    }

    private static long kept(SaveResult saved, long change) {
        if (saved instanceof SaveResult.Conflicting) {
            throw StepRefused.forTheMoment(new IllegalStateException("Other content was published meanwhile."));
        }
        return saved instanceof SaveResult.Kept kept ? kept.change() : change;
    }

    /** Saves a row in the change; 0 stands for a change that is not started. */
    private SaveResult save(String key, long change, int edition, RowReading row, StaffMember by) {
        if (row.figure() == 0) {
            return change == 0
                    ? drafts.startNew(key, ItemKind.FIGURE, row.after(), by)
                    : drafts.addNew(key, change, ItemKind.FIGURE, row.after(), by);
        }
        return change == 0
                ? drafts.start(key, row.subject(), edition, row.after(), by)
                : drafts.add(key, change, row.subject(), new FormBase(0, edition), row.after(), by);
    }

    private static String rowKey(String key, RowReading row) {
        return UUID.nameUUIDFromBytes((key + " " + row.row().number()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
