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
import org.investportal.reconciliation.EditionFindings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests do at the desk, in few words. */
@TestComponent
public class Desk implements ApplicationRunner {

    static final StaffMember EDITH = new StaffMember(1001, "Edith", Set.of(Role.EDITOR));
    static final StaffMember EDWARD = new StaffMember(1002, "Edward", Set.of(Role.EDITOR));
    static final StaffMember RITA = new StaffMember(1003, "Rita", Set.of(Role.REVIEWER));
    static final StaffMember BOTH = new StaffMember(1004, "Bo", Set.of(Role.EDITOR, Role.REVIEWER));

    static final Submission BECAUSE = new Submission(EntryKind.CORRECTION, "A digit was wrong.", null, null);

    private final Editing editing;
    private final Reviewing reviewing;
    private final EditionPlanning planning;
    private final ChangeLists lists;
    private final PublishedContent published;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final Previews previews;
    private final EditionFindings findings;

    Desk(
            Editing editing,
            Reviewing reviewing,
            EditionPlanning planning,
            ChangeLists lists,
            PublishedContent published,
            Catalogue catalogue,
            JdbcClient jdbc,
            Previews previews,
            EditionFindings findings) {
        this.previews = previews;
        this.findings = findings;
        this.editing = editing;
        this.reviewing = reviewing;
        this.planning = planning;
        this.lists = lists;
        this.published = published;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
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
    StaffMember add(StaffMember member) {
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

    static Subject figure(long item) {
        return new Subject(ItemKind.FIGURE, item);
    }

    Content published(Subject subject) {
        return published.at(catalogue.current(), subject);
    }

    /** A change that says of the subject what is published of it, but for one field. */
    long start(Subject subject, String field, String value, StaffMember by) {
        Content wanted = published(subject).with(field, value);
        return kept(editing.start(key(), subject, catalogue.current(), wanted, by));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static long kept(Outcome outcome) {
        return ((Outcome.Kept) outcome).change();
    }

    ChangeView view(long change) {
        return lists.view(change);
    }

    ChangeState state(long change) {
        return view(change).change().state();
    }

    /** The next revision, with one field changed, from a form that was filled just now. */
    Outcome revise(long change, String field, String value, StaffMember by) {
        Revision latest = view(change).latest();
        From from = new From(latest.number(), latest.baseEdition());
        return editing.revise(key(), change, from, latest.content().with(field, value), by);
    }

    long submitted(Subject subject, String field, String value, StaffMember by) {
        long change = start(subject, field, value, by);
        submit(change, by);
        return change;
    }

    /** Its first revision. */
    void submit(long change, StaffMember by) {
        reviewing.submit(change, 1, BECAUSE, by);
    }

    long approved(Subject subject, String field, String value, StaffMember by) {
        long change = submitted(subject, field, value, by);
        approve(change);
        return change;
    }

    void approve(long change) {
        approve(change, RITA);
    }

    void approve(long change, StaffMember by) {
        ChangeView seen = view(change);
        reviewing.approve(change, seen.latest().number(), seen.edition(), by);
    }

    /** The conflicts that somebody has to confirm who publishes the changes together. */
    Set<String> newConflicts(Long... changes) {
        return previews.together(List.of(changes), edition -> findings.newConflicts(catalogue.current(), edition))
                .orElseThrow();
    }

    /** Whatever they contradict. */
    int publishConfirmed(Long... changes) {
        ConfirmedConflicts confirmed = new ConfirmedConflicts(newConflicts(changes), "It is a test.");
        return planning.publishNow(new EditionOrder(List.of(changes), "Corrections.", null, null, confirmed), RITA);
    }

    int publish(Long... changes) {
        return planning.publishNow(order(changes), RITA);
    }

    static EditionOrder order(Long... changes) {
        return new EditionOrder(List.of(changes), "Corrections.", null, null);
    }
}
