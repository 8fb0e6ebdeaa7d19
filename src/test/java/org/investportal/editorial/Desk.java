package org.investportal.editorial;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.PersonNames;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
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
import org.investportal.editorial.release.ConflictConfirmation;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.PreviewService;
import org.investportal.fixture.Fixture;
import org.investportal.reconciliation.FindingService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps of staff at the desk, as short methods for tests. */
@TestComponent
public class Desk implements Fixture {

    public static final StaffMember EDITH = new StaffMember(1001, "Edith", Set.of(Role.EDITOR));
    public static final StaffMember EDWARD = new StaffMember(1002, "Edward", Set.of(Role.EDITOR));
    public static final StaffMember RITA = new StaffMember(1003, "Rita", Set.of(Role.REVIEWER));
    public static final StaffMember BOTH = new StaffMember(1004, "Bo", Set.of(Role.EDITOR, Role.REVIEWER));

    public static final Submission BECAUSE = new Submission(EntryKind.CORRECTION, "A digit was wrong.", null, null);

    private final DraftService draftService;
    private final ReviewService reviewService;
    private final EditionOrderService planning;
    private final ChangeFinder lists;
    private final PublishedContentReader published;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final PreviewService previewService;
    private final FindingService findings;

    Desk(
            DraftService draftService,
            ReviewService reviewService,
            EditionOrderService planning,
            ChangeFinder lists,
            PublishedContentReader published,
            Catalogue catalogue,
            JdbcClient jdbc,
            PreviewService previewService,
            FindingService findings) {
        this.previewService = previewService;
        this.findings = findings;
        this.draftService = draftService;
        this.reviewService = reviewService;
        this.planning = planning;
        this.lists = lists;
        this.published = published;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @Override
    public void set() {
        List.of(EDITH, EDWARD, RITA, BOTH).stream()
                .filter(member -> !isKnown(member))
                .forEach(this::add);
    }

    /** A database that is started again knows them already. */
    private boolean isKnown(StaffMember member) {
        return jdbc.sql("select count(*) from account where id = ?")
                        .param(member.account())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Somebody whom the accounts know. */
    public StaffMember add(StaffMember member) {
        jdbc.sql("insert into account (id, email, full_name, name_key, created_at)"
                        + " values (?, ?, ?, ?, current_timestamp)")
                .params(
                        member.account(),
                        "desk" + member.account() + "@invest.example.org",
                        member.fullName(),
                        PersonNames.key(member.fullName()))
                .update();
        member.roles()
                .forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                        .params(member.account(), role.name())
                        .update());
        return member;
    }

    public static Subject figure(long item) {
        return new Subject(ItemKind.FIGURE, item);
    }

    public Content published(Subject subject) {
        return published.at(catalogue.current(), subject);
    }

    /** Starts a change of the subject: its published content with a new value of one field. Returns the id of the change. */
    public long start(Subject subject, String field, String value, StaffMember by) {
        Content wanted = with(published(subject), field, value);
        return kept(draftService.start(key(), subject, catalogue.current(), wanted, by));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static long kept(SaveResult saveResult) {
        return ((SaveResult.Kept) saveResult).change();
    }

    public ChangeView view(long change) {
        return lists.view(change);
    }

    public ChangeState state(long change) {
        return view(change).change().state();
    }

    /** The next revision, with one field changed, from a form that was filled just now. */
    public SaveResult revise(long change, String field, String value, StaffMember by) {
        Revision latest = view(change).latest();
        FormBase formBase = new FormBase(latest.number(), latest.baseEdition());
        return draftService.revise(key(), change, latest.subject(), formBase, with(latest.content(), field, value), by);
    }

    /** A number is one that no source prints. */
    public static Content with(Content content, String field, String value) {
        return field.equals("number") && !value.isEmpty()
                ? UnprintedNumber.in(content, value)
                : content.with(field, value);
    }

    public long submitted(Subject subject, String field, String value, StaffMember by) {
        long change = start(subject, field, value, by);
        submit(change, by);
        return change;
    }

    /** Its first revision. */
    public void submit(long change, StaffMember by) {
        submit(change, 1, by);
    }

    void submit(long change, int revision, StaffMember by) {
        reviewService.submit(change, revision, BECAUSE, by);
    }

    public long approved(Subject subject, String field, String value, StaffMember by) {
        long change = submitted(subject, field, value, by);
        approve(change);
        return change;
    }

    public void approve(long change) {
        approve(change, RITA);
    }

    public void approve(long change, StaffMember by) {
        ChangeView seen = view(change);
        reviewService.approve(change, seen.latest().number(), seen.edition(), by);
    }

    /** Returns the conflicts that a person has to confirm to publish the changes together. */
    public Set<String> newConflicts(Long... changes) {
        return previewService
                .together(List.of(changes), edition -> findings.newConflicts(catalogue.current(), edition))
                .orElseThrow();
    }

    /** Publishes the changes, and confirms all conflicts that they cause. */
    public int publishConfirmed(Long... changes) {
        return planning.publishNow(confirmed(changes), RITA);
    }

    /** Returns the order to publish the changes, with all conflicts that they cause confirmed. */
    EditionOrder confirmed(Long... changes) {
        ConflictConfirmation confirmed = new ConflictConfirmation(newConflicts(changes), "It is a test.");
        return new EditionOrder(List.of(changes), "Corrections.", null, null, confirmed);
    }

    int publish(EditionOrder order) {
        return planning.publishNow(order, RITA);
    }

    public int publish(Long... changes) {
        return planning.publishNow(order(changes), RITA);
    }

    public static EditionOrder order(Long... changes) {
        return new EditionOrder(List.of(changes), "Corrections.", null, null);
    }
}
