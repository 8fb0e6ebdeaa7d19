package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ReviewService;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The checklist names an item that no longer exists. */
@StaffPortal
class MissingItemTest {

    private final Drafting drafting;
    private final Browser edith;
    private final ReviewService reviewService;

    MissingItemTest(Portal portal, ApplicationContext context, ReviewService reviewService) {
        drafting = new Drafting(context);
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.reviewService = reviewService;
    }

    @Test
    void isNamedAsItsLastChangeNamedIt() {
        long lost = drafting.begunNew(ItemKind.TOPIC, Map.of("name.en", "Lost topic"), ExampleStaff.EDITOR);
        long topic = drafting.view(lost).first().subject().item();
        reviewService.abandon(lost, drafting.member(ExampleStaff.EDITOR));
        long change = drafting.begunNew(
                ItemKind.INDICATOR,
                Map.of("name.en", "An indicator", "topic", String.valueOf(topic)),
                ExampleStaff.EDITOR);

        assertThat(edith.get("/staff/changes/" + change).html().select("main").text())
                .contains("This refers to Lost topic, which is not published.");
    }
}
