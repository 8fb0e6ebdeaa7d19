package org.investportal.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.ChangeLists;
import org.investportal.editorial.ChangeState;
import org.investportal.editorial.ChangeView;
import org.investportal.editorial.Content;
import org.investportal.editorial.Editing;
import org.investportal.editorial.EditionOrder;
import org.investportal.editorial.EditionPlanning;
import org.investportal.editorial.From;
import org.investportal.editorial.Outcome;
import org.investportal.editorial.PublishedContent;
import org.investportal.editorial.Reviewing;
import org.investportal.editorial.Subject;
import org.investportal.editorial.Submission;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What endpoints of the desk are about, made in the state in which they are asked for it. */
@TestComponent
class Things {

    private static final String NO_STATE = "-";
    private static final String PLANNED = "PLANNED";
    private static final Subject FIGURE = new Subject(ItemKind.FIGURE, 358);
    private static final Submission BECAUSE =
            new Submission(EntryKind.CORRECTION, "A digit was wrong.", null, "For colleagues.");

    private final Editing editing;
    private final Reviewing reviewing;
    private final EditionPlanning planning;
    private final ChangeLists lists;
    private final PublishedContent published;
    private final Catalogue catalogue;
    private final ExampleStaff staff;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Long> settled = new HashMap<>();
    private int digits = 1000;

    Things(
            Editing editing,
            Reviewing reviewing,
            EditionPlanning planning,
            ChangeLists lists,
            PublishedContent published,
            Catalogue catalogue,
            ExampleStaff staff,
            JdbcClient jdbc,
            Clock clock) {
        this.editing = editing;
        this.reviewing = reviewing;
        this.planning = planning;
        this.lists = lists;
        this.published = published;
        this.catalogue = catalogue;
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where to ask, and what a post says there. */
    record Place(String path, Map<String, String> fields) {}

    List<String> statesOf(String endpoint) {
        return endpoint.contains(" /staff/changes/{")
                ? Stream.concat(Stream.of(ChangeState.values()).map(ChangeState::name), Stream.of(PLANNED))
                        .toList()
                : List.of(NO_STATE);
    }

    /** A post finds a thing of its own, since it may move it; a get finds what was there for the one before. */
    Place placeFor(String endpoint, String state) {
        String pattern = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (!state.equals(NO_STATE)) {
            long change = changeFor(endpoint, state);
            ChangeView view = lists.view(change);
            String path = filled(pattern.replaceFirst("\\{[^/]*?}(?=/|$)", String.valueOf(change)), endpoint);
            return new Place(path, Askers.step(view.latest().number(), view.edition()));
        }
        return new Place(filled(pattern, endpoint), Askers.step(0, catalogue.current()));
    }

    /** An account, an order, a link: whatever the rest of the pattern names. */
    private String filled(String pattern, String endpoint) {
        String path = pattern.replaceAll("\\{([a-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        return path.replace("{number}", "1")
                .replace("{token}", "no-such-token")
                .replace("{kind}", "figure")
                .replace("{words}", "text")
                .replace("{form}", "figure-358")
                .replace("{item}", path.contains("suppressions") ? "1300" : "358")
                .replace("{text}", "1000")
                .replace("{edition}", "1")
                .replace("{order}", endpoint.contains("{order") ? String.valueOf(order()) : "")
                .replace("{id}", path.contains("accounts") ? String.valueOf(account()) : "1");
    }

    private long account() {
        return staff.add("x" + UUID.randomUUID(), Role.EDITOR);
    }

    private long order() {
        return orderOf(approved());
    }

    private long changeFor(String endpoint, String state) {
        boolean moves = endpoint.startsWith("POST ")
                && !Set.of("PUBLISHED", "ABANDONED").contains(state);
        return moves ? make(state) : settled.computeIfAbsent(state, this::make);
    }

    private long make(String state) {
        return switch (state) {
            case "DRAFT" -> draft();
            case "SUBMITTED" -> submitted();
            case "RETURNED" -> returned();
            case "APPROVED" -> approved();
            case "PLANNED" -> planned();
            case "ABANDONED" -> abandoned();
            default -> published();
        };
    }

    private long draft() {
        Content said = published.at(catalogue.current(), FIGURE);
        Content wanted = said.with("number", String.valueOf(digits++));
        Outcome outcome = editing.start(
                UUID.randomUUID().toString(), FIGURE, catalogue.current(), wanted, member(ExampleStaff.EDITOR));
        long change = ((Outcome.Kept) outcome).change();
        From from = new From(1, catalogue.current());
        editing.revise(change, from, wanted.with("note.footnote.en", "Words " + digits++), member(Askers.BOTH));
        return change;
    }

    private long submitted() {
        long change = draft();
        reviewing.submit(change, 2, BECAUSE, member(ExampleStaff.EDITOR));
        return change;
    }

    private long returned() {
        long change = submitted();
        reviewing.sendBack(change, "Which page?", member(ExampleStaff.SECOND_REVIEWER));
        return change;
    }

    private long approved() {
        long change = submitted();
        reviewing.approve(change, 2, catalogue.current(), member(ExampleStaff.SECOND_REVIEWER));
        return change;
    }

    private long planned() {
        long change = approved();
        orderOf(change);
        return change;
    }

    private long orderOf(long change) {
        EditionOrder order = new EditionOrder(
                List.of(change), "Later.", null, clock.instant().plus(Duration.ofDays(1)));
        return planning.plan(order, member(ExampleStaff.SECOND_REVIEWER));
    }

    private long abandoned() {
        long change = draft();
        reviewing.abandon(change, member(ExampleStaff.EDITOR));
        return change;
    }

    private long published() {
        long change = approved();
        planning.publishNow(
                new EditionOrder(List.of(change), "Now.", null, null), member(ExampleStaff.SECOND_REVIEWER));
        return change;
    }

    private StaffMember member(String name) {
        long account = jdbc.sql("select id from account where email = ?")
                .param(ExampleStaff.email(name))
                .query(Long.class)
                .single();
        Set<Role> roles = name.equals(Askers.BOTH)
                ? Set.of(Role.EDITOR, Role.REVIEWER)
                : Set.of(name.equals(ExampleStaff.SECOND_REVIEWER) ? Role.REVIEWER : Role.EDITOR);
        return new StaffMember(account, ExampleStaff.fullName(name), roles);
    }
}
