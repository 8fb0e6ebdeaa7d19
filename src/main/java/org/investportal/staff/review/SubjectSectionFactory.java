package org.investportal.staff.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FieldWording;
import org.investportal.staff.PublicLinkFinder;
import org.investportal.staff.comparison.VersionComparison;
import org.investportal.staff.comparison.VersionComparisonFactory;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.usage.UseListFactory;
import org.springframework.stereotype.Component;

/** Makes the sections of the subjects of a change. */
@Component
class SubjectSectionFactory {

    private final VersionComparisonFactory versionComparisonFactory;
    private final CheckLineMapper checks;
    private final PublicLinkFinder publicLinkFinder;
    private final FieldWording fields;
    private final UseListFactory uses;

    SubjectSectionFactory(
            VersionComparisonFactory versionComparisonFactory,
            CheckLineMapper checks,
            PublicLinkFinder publicLinkFinder,
            FieldWording fields,
            UseListFactory uses) {
        this.versionComparisonFactory = versionComparisonFactory;
        this.checks = checks;
        this.publicLinkFinder = publicLinkFinder;
        this.fields = fields;
        this.uses = uses;
    }

    /** @param all whether fields that are the same are shown, too */
    List<SubjectSection> of(ChangeView view, StaffMember member, boolean all) {
        Map<Subject, VersionComparison> comparisons = versionComparisonFactory.ofSubjects(view, member, all);
        ChangeChecklist found = isMany(view) ? view.found().withoutOlderUses() : view.found();
        return view.subjects().stream()
                .map(one -> section(
                        view,
                        one,
                        Objects.requireNonNull(comparisons.get(one.subject())),
                        found.of(one.subject()),
                        member))
                .toList();
    }

    /** Returns the warnings about pages with older figures; a change of one item has them in its section. */
    List<CheckLine> olderUses(ChangeView view, StaffMember member) {
        if (!isMany(view)) {
            return List.of();
        }
        return view.mayEdit(member)
                ? checks.olderUses(view.found(), view.change().id())
                : checks.olderUses(view.checklist().stream());
    }

    private static boolean isMany(ChangeView view) {
        return view.subjects().size() > 1;
    }

    private SubjectSection section(
            ChangeView view,
            ChangeSubject one,
            VersionComparison comparison,
            List<ChecklistItem> found,
            StaffMember member) {
        Subject subject = one.subject();
        String path = ChangePageFactory.PATH + view.change().id();
        String id = "subject-" + subject.item();
        boolean open = view.change().state().isOpen();
        boolean mayEdit = view.mayEdit(member);
        String edit = mayEdit && !one.isRemoval()
                ? FormAddress.of(subject, view.change().id()).path()
                : null;
        return new SubjectSection(
                id,
                fields.kind(subject.kind()),
                view.title(one.latest()),
                edit,
                !mayEdit || !isMany(view) ? null : String.valueOf(subject.item()),
                open && !one.isRemoval() ? path + "/preview?item=" + subject.item() : null,
                publicLinkFinder.address(subject.item()).orElse(null),
                open && one.hasMoved(),
                comparison,
                path + (comparison.all() ? "" : "?all=yes") + "#" + id,
                one.isRemoval(),
                open ? uses.of(subject, member) : null,
                checks.errors(subject, found, edit),
                checks.warnings(subject, found, edit));
    }
}
