package org.investportal.editorial.spreadsheet;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
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
     * @param preview with at least one row that changes something
     * @return the change
     */
    public long save(String key, SpreadsheetPreview preview, StaffMember by) {
        if (!by.is(Role.EDITOR)) {
            throw StepRefused.byRole("edit");
        }
        catalogue.refresh();
        return transaction.of(() -> {
            long change = withSource(key, preview, by);
            for (RowReading row : preview.drafts()) {
                change = kept(
                        save(key(key, String.valueOf(row.row().number())), change, preview.edition(), row, by), change);
                entities.flush();
                entities.clear(); // each query compares all drafts that are known
            }
            return change;
        });
    }

    /** Saves the numbers that the rows add to the chosen source; returns the change that the rows belong to, 0 for a new one. */
    private long withSource(String key, SpreadsheetPreview preview, StaffMember by) {
        long change = preview.options().change();
        ChosenSource source = preview.source();
        if (source == null || !source.isChanged()) {
            return change;
        }
        return kept(save(key(key, "source"), change, source, by), change);
    }

    private SaveResult save(String form, long change, ChosenSource source, StaffMember by) {
        if (source.base().revision() > 0) {
            return drafts.revise(form, change, source.subject(), source.base(), source.after(), by);
        }
        return change == 0
                ? drafts.start(form, source.subject(), source.base().edition(), source.after(), by)
                : drafts.add(form, change, source.subject(), source.base(), source.after(), by);
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

    private static String key(String key, String part) {
        return UUID.nameUUIDFromBytes((key + " " + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
