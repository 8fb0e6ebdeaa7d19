package org.investportal.staff.review;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.checklist.OlderFigureUse;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.ChecklistWording;
import org.investportal.staff.editing.FormAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class CheckLineMapper {

    private final FieldWording fields;
    private final ChecklistWording checklist;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final StaffWording words;

    CheckLineMapper(
            FieldWording fields,
            ChecklistWording checklist,
            DraftWording wording,
            Catalogue catalogue,
            StaffWording words) {
        this.fields = fields;
        this.checklist = checklist;
        this.wording = wording;
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * Returns the findings that block publication.
     *
     * @param form the form with its fields, for those who may correct them
     */
    public List<CheckLine> errors(Subject subject, List<ChecklistItem> items, @Nullable String form) {
        return lines(subject, items, form, true);
    }

    /** Returns the findings that do not block publication. */
    public List<CheckLine> warnings(Subject subject, List<ChecklistItem> items, @Nullable String form) {
        return lines(subject, items, form, false);
    }

    /** Returns the findings in a change that block publication, with links to the forms of its subjects. */
    public List<CheckLine> errors(ChangeLine line, ChangeChecklist found) {
        return lines(line, found, true);
    }

    /** Returns the findings in a change that do not block publication, with links to the forms of its subjects. */
    public List<CheckLine> warnings(ChangeLine line, ChangeChecklist found) {
        return line.subjects().size() == 1
                ? lines(line, found, false)
                : Stream.concat(
                                lines(line, found.withoutOlderUses(), false).stream(),
                                olderUses(found, line.id()).stream())
                        .toList();
    }

    /** Returns one warning for each page that still shows figures older than new ones of the change, with its form in the same change. */
    List<CheckLine> olderUses(ChangeChecklist found, long change) {
        return olderUses(found.all(), page -> {
            boolean held = found.items().containsKey(page);
            return Optional.of(
                    held
                            ? FormAddress.of(page, change).path()
                            : FormAddress.of(page).path() + "?change=" + change);
        });
    }

    /** Returns the same warnings without links, for those who may not edit and for changes that are not begun. */
    public List<CheckLine> olderUses(Stream<ChecklistItem> items) {
        return olderUses(items, page -> Optional.empty());
    }

    private List<CheckLine> olderUses(Stream<ChecklistItem> items, Function<Subject, Optional<String>> form) {
        DraftWording.At at = wording.at(catalogue.current(), words.language());
        return OlderFigureUse.byPage(items).entrySet().stream()
                .map(page ->
                        olderUse(page.getValue(), at, form.apply(page.getKey()).orElse(null)))
                .toList();
    }

    private CheckLine olderUse(List<OlderFigureUse> uses, DraftWording.At at, @Nullable String form) {
        String indicators = uses.stream()
                .map(use -> at.name(use.indicator().item()).orElse(use.indicatorName()))
                .distinct()
                .collect(joining(words.of("list.separator")));
        OlderFigureUse first = uses.get(0);
        return new CheckLine(
                words.of("checks.older-values", indicators),
                at.name(first.page().item()).orElse(first.pageName()),
                form,
                null);
    }

    private List<CheckLine> lines(ChangeLine line, ChangeChecklist found, boolean blocks) {
        return line.subjects().stream()
                .flatMap(one -> lines(
                                one.subject(),
                                found.of(one.subject()),
                                FormAddress.of(one.subject(), line.id()).path(),
                                blocks)
                        .stream()
                        .map(check -> line.subjects().size() == 1 ? check : check.of(one.title())))
                .toList();
    }

    private List<CheckLine> lines(Subject subject, List<ChecklistItem> items, @Nullable String form, boolean blocks) {
        return items.stream()
                .filter(item -> item.blocks() == blocks)
                .map(item -> new CheckLine(
                        checklist.said(item),
                        label(subject, item.field()),
                        form == null ? null : form + "#" + item.field(),
                        form == null ? null : checklist.link(item)))
                .toList();
    }

    private String label(Subject subject, String field) {
        return Schema.of(subject.kind()).field(field).map(fields::label).orElse("");
    }
}
