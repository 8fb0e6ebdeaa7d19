package org.investportal.staff;

import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.UnprintedNumber;
import org.investportal.editorial.release.EditionOrderService;
import org.springframework.context.ApplicationContext;

/** Brings changes as far as a test needs them, without the forms. */
public final class Drafting {

    private final ApplicationContext portal;
    private final ExampleStaff staff;

    public Drafting(ApplicationContext portal) {
        this.portal = portal;
        this.staff = portal.getBean(ExampleStaff.class);
    }

    public static Subject figure(long item) {
        return new Subject(ItemKind.FIGURE, item);
    }

    public Content published(Subject subject) {
        return portal.getBean(PublishedContentReader.class).at(current(), subject);
    }

    public int current() {
        return portal.getBean(Catalogue.class).current();
    }

    /** Begins a change by the person: the published content of the subject with new values of some fields. */
    public long begun(Subject subject, Map<String, String> fields, String by) {
        Content wanted = with(published(subject), fields);
        return kept(editing().start(key(), subject, current(), wanted, staff.member(by)));
    }

    public long begunNew(ItemKind kind, Map<String, String> fields, String by) {
        return kept(editing().startNew(key(), kind, Content.of(fields), staff.member(by)));
    }

    /** Begins a change that takes the subject out of the catalogue. */
    public long begunRemoval(Subject subject, String by) {
        return kept(editing().start(key(), subject, current(), Content.NONE, staff.member(by)));
    }

    public SaveResult revised(long change, Map<String, String> fields, String by) {
        Revision latest = view(change).latest();
        return editing()
                .revise(
                        key(),
                        change,
                        latest.subject(),
                        new FormBase(latest.number(), current()),
                        with(latest.content(), fields),
                        staff.member(by));
    }

    public long submitted(Subject subject, Map<String, String> fields, String by) {
        return submit(begun(subject, fields, by), by);
    }

    public long submit(long change, String by) {
        Submission why = new Submission(EntryKind.CORRECTION, "A digit was wrong.", null, "Look at the table.");
        reviewing().submit(change, view(change).latest().number(), why, staff.member(by));
        return change;
    }

    public long approved(Subject subject, Map<String, String> fields, String by, String reviewer) {
        return approve(submitted(subject, fields, by), reviewer);
    }

    public long approve(long change, String reviewer) {
        ChangeView view = view(change);
        reviewing().approve(change, view.latest().number(), view.edition(), staff.member(reviewer));
        return change;
    }

    /** Marks the order as failed, as the portal does when it cannot publish the order. */
    public void fail(long order, String why) {
        portal.getBean(EditionOrderService.class).failed(order, why);
    }

    public ChangeView view(long change) {
        return portal.getBean(ChangeFinder.class).view(change);
    }

    public StaffMember member(String name) {
        return staff.member(name);
    }

    private DraftService editing() {
        return portal.getBean(DraftService.class);
    }

    private ReviewService reviewing() {
        return portal.getBean(ReviewService.class);
    }

    private static Content with(Content content, Map<String, String> fields) {
        Content changed = content;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            boolean isNumber = field.getKey().equals("number") && !fields.containsKey("readings");
            changed = isNumber
                    ? UnprintedNumber.in(changed, field.getValue())
                    : changed.with(field.getKey(), field.getValue());
        }
        return changed;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static long kept(SaveResult saveResult) {
        return ((SaveResult.Kept) saveResult).change();
    }
}
