package org.investportal.editorial.position;

import java.util.List;
import java.util.function.Supplier;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.springframework.stereotype.Component;

/** Saves an item and the siblings that make room for it in one change: all or none. */
@Component
public class SiblingDraftService {

    private final RelatedDraftService drafts;
    private final SerializedTransaction transaction;

    SiblingDraftService(RelatedDraftService drafts, SerializedTransaction transaction) {
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /**
     * Saves all of them.
     *
     * @param form the key of the form of the item
     * @param moved the siblings with their new positions
     * @param item saves the item
     */
    public SaveResult save(String form, List<SiblingPosition> moved, Supplier<SaveResult> item, StaffMember by) {
        if (moved.isEmpty()) {
            return item.get();
        }
        return transaction.of(() -> {
            SaveResult saved = item.get();
            if (saved instanceof SaveResult.Kept kept) {
                moved.stream()
                        .filter(sibling -> !sibling.subject().equals(kept.subject()))
                        .forEach(sibling -> move(form, kept.change(), sibling, by));
            }
            return saved;
        });
    }

    private void move(String form, long change, SiblingPosition sibling, StaffMember by) {
        SaveResult moved = drafts.save(
                form,
                change,
                sibling.subject(),
                content -> content.with("position", String.valueOf(sibling.position())),
                by);
        if (moved instanceof SaveResult.Conflicting) {
            throw StepRefused.forTheMoment(new IllegalStateException("Another person moved a sibling meanwhile."));
        }
    }
}
