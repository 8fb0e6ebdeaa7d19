package org.investportal.editorial.growth;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves a figure and its growth in one change: both or neither. */
@Component
public class GrowthDraftService {

    private final DraftService drafts;
    private final SerializedTransaction transaction;

    GrowthDraftService(DraftService drafts, SerializedTransaction transaction) {
        this.drafts = drafts;
        this.transaction = transaction;
    }

    /**
     * Saves both.
     *
     * @param form the key of the form of the figure
     * @param held the figure as its change holds it, which is the result if only the growth changes; change 0 if none holds it yet
     * @param figure saves the figure
     * @param growth the content of its growth; empty if it has none, which takes an earlier one out of the change
     * @param before its growth as it is in the change
     */
    public SaveResult save(
            String form,
            SaveResult.Kept held,
            Supplier<SaveResult> figure,
            Content growth,
            @Nullable ChangeSubject before,
            StaffMember by) {
        if (growth.isEmpty() && before == null) {
            return figure.get();
        }
        return transaction.of(() -> {
            SaveResult saved = figure.get();
            if (saved instanceof SaveResult.Conflicting) {
                return saved;
            }
            SaveResult.Kept kept = saved instanceof SaveResult.Kept now ? now : held;
            return isSaved(key(form), kept.change(), growth, before, by) ? kept : saved;
        });
    }

    /** Saves the growth; returns whether that changed something. */
    private boolean isSaved(String key, long change, Content growth, @Nullable ChangeSubject before, StaffMember by) {
        if (before == null) {
            return isKept(drafts.addNew(key, change, ItemKind.FIGURE, growth, by));
        }
        if (growth.isEmpty()) {
            drafts.takeOut(change, before.subject(), by);
            return true;
        }
        FormBase base = new FormBase(before.latest().number(), before.latest().baseEdition());
        return isKept(drafts.revise(key, change, before.subject(), base, growth, by));
    }

    private static boolean isKept(SaveResult growth) {
        if (growth instanceof SaveResult.Conflicting) {
            throw StepRefused.forTheMoment(new IllegalStateException("Another person changed the growth meanwhile."));
        }
        return growth instanceof SaveResult.Kept;
    }

    /** Returns the key under which the form of a figure saves its growth. */
    public static String key(String form) {
        return UUID.nameUUIDFromBytes((form + " growth").getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
