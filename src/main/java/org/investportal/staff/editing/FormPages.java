package org.investportal.staff.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Merge.Conflict;
import org.investportal.editorial.change.Scratches;
import org.investportal.web.Link;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Makes the pages of forms. */
@Component
class FormPages {

    /** What the form looks for by itself, in what is typed and not in what was kept last. */
    private static final Set<String> SEEN = Set.of("checklist.amount-in-words", "checklist.missing");

    private final FormFields fields;
    private final ChoiceLists choices;
    private final BesideForms beside;
    private final ChecklistWords checklist;
    private final StaffFrames frames;
    private final FieldWords names;
    private final StaffWords words;

    FormPages(
            FormFields fields,
            ChoiceLists choices,
            BesideForms beside,
            ChecklistWords checklist,
            StaffFrames frames,
            FieldWords names,
            StaffWords words) {
        this.fields = fields;
        this.choices = choices;
        this.beside = beside;
        this.checklist = checklist;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    FormPage page(
            OpenForm open, ReadForm read, List<Conflict> conflicts, List<Notice> notices, List<ScratchOffer> offers) {
        Choosing choosing = choices.at(open.edition());
        Printed printed = new Printed(open.edition());
        Map<String, Conflict> byField = conflicts.stream().collect(toMap(Conflict::field, Function.identity()));
        FormContext context = new FormContext(open.published(), choosing, printed, byField, checklist(open));
        FormPlace place = open.place();
        String name = name(open, choosing);
        return new FormPage(
                frames.of(open.member(), FormPlace.CONTENT + ItemKind.FIGURE.code(), name),
                names.kind(place.kind()),
                name,
                words.of(lead(place), String.valueOf(place.change())),
                place.isOfChange()
                        ? FormPlace.CHANGES + place.change()
                        : FormPlace.CONTENT + place.kind().code(),
                place.path(),
                "/staff/scratch/" + place.scratch(),
                read.form().key(),
                read.form().resumed(),
                read.form().from(),
                conflicts.isEmpty() ? read.mistakes().links() : choices(open, conflicts),
                notices,
                String.valueOf(Scratches.MOST),
                offers,
                fields.groups(open.schema(), read, context),
                beside.of(open, read.form(), context));
    }

    /** Each conflict is something to be done, and found from the top like a mistake. */
    private List<Link> choices(OpenForm open, List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> open.schema().field(conflict.field()).orElseThrow())
                .map(field -> new Link(
                        words.of("edit.conflict.choose", names.label(field)), "#" + field.name() + "-conflict"))
                .toList();
    }

    private Map<String, List<String>> checklist(OpenForm open) {
        return open.view() == null
                ? Map.of()
                : open.view().checklist().stream()
                        .filter(item -> !SEEN.contains(item.code()))
                        .collect(groupingBy(ChecklistItem::field, mapping(checklist::said, toList())));
    }

    private static String lead(FormPlace place) {
        if (place.isOfChange()) {
            return "edit.lead.change";
        }
        return place.isNew() ? "edit.lead.new" : "edit.lead.begin";
    }

    private String name(OpenForm open, Choosing choosing) {
        FormPlace place = open.place();
        if (place.isNew()) {
            return words.of("edit.new", names.kind(place.kind()));
        }
        return open.view() == null
                ? SubjectNames.of(place.subject(), open.published(), choosing)
                : open.view().title();
    }
}
