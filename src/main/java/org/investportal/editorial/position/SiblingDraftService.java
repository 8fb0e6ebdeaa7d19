package org.investportal.editorial.position;

import java.util.List;
import java.util.function.Supplier;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.RelatedDraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.springframework.stereotype.Component;

/** Saves an item and the siblings that make room for it in one change: all or none. */
@Component
public class SiblingDraftService {

    private static final String POSITION = "position";

    private final RelatedDraftService drafts;
    private final SerializedTransaction transaction;

    SiblingDraftService(RelatedDraftService drafts, SerializedTransaction transaction) {
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /**
     * Saves all of them; refuses if the position of a sibling changed after it was planned.
     *
     * @param form the key of the form of the item
     * @param item saves the item
     */
    public SaveResult save(String form, List<SiblingMove> moved, Supplier<SaveResult> item, StaffMember by) {
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

    private void move(String form, long change, SiblingMove sibling, StaffMember by) {
        SaveResult moved = drafts.save(form, change, sibling.subject(), content -> moved(content, sibling), by);
        if (moved instanceof SaveResult.Conflicting) {
            throw meanwhile();
        }
    }

    /** A form that is sent twice finds the sibling where it moved it. */
    private static Content moved(Content content, SiblingMove sibling) {
        String to = String.valueOf(sibling.to());
        if (!List.of(String.valueOf(sibling.from()), to).contains(content.get(POSITION))) {
            throw meanwhile();
        }
        return content.with(POSITION, to);
    }

    private static StepRefused meanwhile() {
        return StepRefused.forTheMoment(new IllegalStateException("Another person moved a sibling meanwhile."));
    }
}
