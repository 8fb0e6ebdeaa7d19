package org.investportal.staff.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.Link;
import org.investportal.web.PortalSettings;
import org.springframework.stereotype.Component;

/** Finds which steps to the first edition are done: what is set up, and what open changes would publish. If content is published, only the set-up is left. */
@Component
class FirstStepFinder {

    /** The web address of the home page. */
    private static final String HOME = "home";

    private final Catalogue catalogue;
    private final ChangeFinder changes;
    private final PortalSettings settings;
    private final AccountAdministration accounts;
    private final PortalAppearance appearance;
    private final FieldWording fields;
    private final StaffWording words;

    FirstStepFinder(
            Catalogue catalogue,
            ChangeFinder changes,
            PortalSettings settings,
            AccountAdministration accounts,
            PortalAppearance appearance,
            FieldWording fields,
            StaffWording words) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.settings = settings;
        this.accounts = accounts;
        this.appearance = appearance;
        this.fields = fields;
        this.words = words;
    }

    /** Returns the steps. After the first edition, administrators see those of the set-up until all that are required are done. */
    List<FirstStep> of(StaffMember member) {
        if (catalogue.current() == 0) {
            return Stream.concat(setup(member).stream(), content(member).stream())
                    .toList();
        }
        return member.is(Role.ADMINISTRATOR) && !(hasAgency() && hasColleagues()) ? setup(member) : List.of();
    }

    private List<FirstStep> setup(StaffMember member) {
        return List.of(
                step("settings", hasAgency(), forAdministrators(member, "staff.settings", "/staff/settings")),
                optionalStep(member),
                step("accounts", hasColleagues(), forAdministrators(member, "staff.accounts", "/staff/accounts")));
    }

    private boolean hasAgency() {
        return settings.publisher() != null && settings.contact().isReachable();
    }

    /** Tells whether somebody can write changes and another person can review them. */
    private boolean hasColleagues() {
        List<AccountView> active = accounts.all().stream()
                .filter(account -> account.active() && account.hasPassword())
                .toList();
        return settings.isOnePerson()
                || active.stream()
                        .filter(account -> account.roles().contains(Role.REVIEWER))
                        .anyMatch(reviewer -> active.stream()
                                .anyMatch(account ->
                                        account.roles().contains(Role.EDITOR) && account.id() != reviewer.id()));
    }

    private List<FirstStep> content(StaffMember member) {
        List<ChangeLine> open = changes.open();
        Set<ItemKind> drafted = open.stream()
                .flatMap(line -> line.subjects().stream())
                .map(one -> one.subject().kind())
                .collect(Collectors.toSet());
        return List.of(
                step("area", drafted.contains(ItemKind.AREA), forms(member, ItemKind.AREA)),
                step(
                        "sector",
                        drafted.containsAll(Set.of(ItemKind.SECTOR, ItemKind.TOPIC)),
                        forms(member, ItemKind.SECTOR, ItemKind.TOPIC)),
                step("home", hasHomePage(open), forms(member, ItemKind.PAGE)),
                step(
                        "figures",
                        drafted.contains(ItemKind.FIGURE),
                        forms(member, ItemKind.SOURCE, ItemKind.INDICATOR, ItemKind.FIGURE)),
                step("publish", false, publishingLinks(member, open)));
    }

    private boolean hasHomePage(List<ChangeLine> open) {
        return open.stream()
                .filter(line -> line.isAbout(ItemKind.PAGE))
                .flatMap(line -> changes.view(line.id()).subjects().stream())
                .filter(one -> one.subject().kind() == ItemKind.PAGE)
                .map(ChangeSubject::content)
                .anyMatch(content -> content.get("slug").equals(HOME));
    }

    private FirstStep optionalStep(StaffMember member) {
        boolean isDone = appearance.current().styleSheet() != null;
        return new FirstStep(
                words.of("first-step.appearance"),
                words.of("first-step-explanation.appearance"),
                words.of(isDone ? "first-steps.done" : "first-steps.optional"),
                isDone,
                forAdministrators(member, "appearance", "/staff/appearance"));
    }

    private FirstStep step(String name, boolean isDone, List<Link> links) {
        return new FirstStep(
                words.of("first-step." + name),
                words.of("first-step-explanation." + name),
                words.of(isDone ? "first-steps.done" : "first-steps.open"),
                isDone,
                links);
    }

    private List<Link> forAdministrators(StaffMember member, String name, String path) {
        return member.is(Role.ADMINISTRATOR) ? List.of(new Link(words.of(name), path)) : List.of();
    }

    private List<Link> forms(StaffMember member, ItemKind... kinds) {
        return member.is(Role.EDITOR)
                ? Stream.of(kinds)
                        .map(kind -> new Link(
                                words.of("first-steps.add", fields.kind(kind)),
                                "/staff/content/" + kind.code() + "/new"))
                        .toList()
                : List.of();
    }

    private List<Link> publishingLinks(StaffMember member, List<ChangeLine> open) {
        Stream<Link> mine =
                member.is(Role.EDITOR) ? Stream.of(new Link(words.of("staff.changes"), "/staff/changes")) : Stream.of();
        Stream<Link> review = member.is(Role.REVIEWER)
                ? Stream.of(
                        new Link(words.of("staff.review"), "/staff/review"),
                        new Link(words.of("staff.editions"), "/staff/editions/new?all=yes"))
                : Stream.of();
        Stream<Link> preview =
                open.isEmpty() ? Stream.of() : Stream.of(new Link(words.of("edition-preview.open"), "/staff/preview"));
        return Stream.of(mine, review, preview).flatMap(links -> links).toList();
    }
}
