package org.investportal.editorial.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Siblings move in the change of an item, unless another person moved them meanwhile. */
@StaffPortal
class SiblingDraftServiceTest {

    private static final Subject ITEM = indicator(101);
    private static final Subject SIBLING = indicator(102);

    private final SiblingDraftService service;
    private final DraftService drafts;
    private final Drafting drafting;

    SiblingDraftServiceTest(ApplicationContext context) {
        service = context.getBean(SiblingDraftService.class);
        drafts = context.getBean(DraftService.class);
        drafting = new Drafting(context);
    }

    @Test
    void aPositionThatAnotherPersonChangedMeanwhileIsKept() {
        long change = begun();
        add(change, drafting.published(SIBLING).with("position", "9"));

        refused(change);
        assertThat(sibling(change).content().get("position")).isEqualTo("9");
    }

    @Test
    void aSiblingThatWasRemovedMeanwhileStaysRemoved() {
        long change = begun();
        add(change, Content.NONE);

        refused(change);
        assertThat(sibling(change).isRemoval()).isTrue();
    }

    @Test
    void aFormThatIsSentTwiceMovesASiblingOnce() {
        long change = begun();
        String form = UUID.randomUUID().toString();
        List<SiblingMove> moved = List.of(new SiblingMove(SIBLING, 3, 2));
        save(change, form, moved);
        save(change, form, moved);

        assertThat(sibling(change).content().get("position")).isEqualTo("2");
        assertThat(drafting.view(change).revisions()).hasSize(2);
    }

    @Test
    void eachSiblingTakesFewStatements() {
        long change = begun();
        long ofTwo = statements(change, 102, 103);
        long ofFour = statements(change, 104, 105, 106, 107);

        assertThat(ofFour - ofTwo).as("for two more").isBetween(2L, 40L);
    }

    private long statements(long change, long... siblings) {
        List<SiblingMove> moved = LongStream.of(siblings)
                .mapToObj(SiblingDraftServiceTest::indicator)
                .map(sibling -> new SiblingMove(
                        sibling, Integer.parseInt(drafting.published(sibling).get("position")), 90))
                .toList();
        return StatementCount.of(() -> save(change, UUID.randomUUID().toString(), moved));
    }

    private long begun() {
        return drafting.begun(ITEM, Map.of("definition.en", "What it is."), ExampleStaff.EDITOR);
    }

    private void add(long change, Content content) {
        drafts.add(
                UUID.randomUUID().toString(),
                change,
                SIBLING,
                new FormBase(0, drafting.current()),
                content,
                drafting.member(ExampleStaff.SECOND_EDITOR));
    }

    private void refused(long change) {
        String form = UUID.randomUUID().toString();
        assertThatThrownBy(() -> save(change, form, List.of(new SiblingMove(SIBLING, 3, 2))))
                .isInstanceOf(StepRefused.class);
    }

    private void save(long change, String form, List<SiblingMove> moved) {
        service.save(
                form, moved, () -> new SaveResult.Kept(change, ITEM, 1, false), drafting.member(ExampleStaff.EDITOR));
    }

    private ChangeSubject sibling(long change) {
        return drafting.view(change).subject(SIBLING.item()).orElseThrow();
    }

    private static Subject indicator(long item) {
        return new Subject(ItemKind.INDICATOR, item);
    }
}
