package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** A rollback is a new change with the content of an earlier edition. */
@StaffPortal
class RollbackTest {

    private static final String FIELD = "name.en";

    private final Browser edith;
    private final ExampleStaff staff;
    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final DraftService draftService;
    private final ReviewService reviewService;
    private final EditionOrderService planning;

    RollbackTest(
            Portal portal,
            ExampleStaff staff,
            Catalogue catalogue,
            PublishedContentReader published,
            DraftService draftService,
            ReviewService reviewService,
            EditionOrderService planning) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.staff = staff;
        this.catalogue = catalogue;
        this.published = published;
        this.draftService = draftService;
        this.reviewService = reviewService;
        this.planning = planning;
    }

    @Test
    void beginsAChangeWithTheContentOfAnEdition() {
        Subject park = new Subject(ItemKind.PLACE, Long.parseLong(Example.firstOf(edith, "place")));
        int before = catalogue.current();
        String old = published.at(before, park).get(FIELD);
        publish(park, "Another name");

        String path = "/staff/content/place/" + park.item();
        assertEquals("Another name", Example.value(edith.get(path), FIELD));
        Answer back = edith.get(path + "?edition=" + before);
        assertEquals(old, Example.value(back, FIELD));
        assertTrue(back.html().select(".notice").text().contains(String.valueOf(before)));

        edith.submit(back, Example.FORM, Map.of());
        assertTrue(edith.place().matches("/staff/changes/\\d+"), edith.place());
        assertEquals(old, Example.value(edith.get(edith.place() + "/edit"), FIELD));
        assertEquals("Another name", published.at(catalogue.current(), park).get(FIELD));
    }

    private void publish(Subject subject, String name) {
        int current = catalogue.current();
        StaffMember author = staff.member(ExampleStaff.SECOND_EDITOR);
        StaffMember other = staff.member(ExampleStaff.REVIEWER);
        SaveResult saveResult = draftService.start(
                UUID.randomUUID().toString(),
                subject,
                current,
                published.at(current, subject).with(FIELD, name),
                author);
        long change = ((SaveResult.Kept) saveResult).change();
        reviewService.submit(change, 1, new Submission(EntryKind.WORDING, "Because", null, null), author);
        reviewService.approve(change, 1, current, other);
        planning.publishNow(new EditionOrder(List.of(change), "An edition", null, null), other);
    }
}
