package org.investportal.staff.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.ChecklistItem;
import org.investportal.editorial.Field;
import org.investportal.editorial.FieldType;
import org.investportal.editorial.Merge.Conflict;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of forms. */
@Component
class FormPages {

    /** Looked for in what is typed, not in what was kept last. */
    private static final String AMOUNTS = "checklist.amount-in-words";

    private final FormFields fields;
    private final ChoiceLists choices;
    private final Past past;
    private final ChecklistWords checklist;
    private final StaffFrames frames;
    private final FieldWords names;
    private final StaffWords words;

    FormPages(
            FormFields fields,
            ChoiceLists choices,
            Past past,
            ChecklistWords checklist,
            StaffFrames frames,
            FieldWords names,
            StaffWords words) {
        this.fields = fields;
        this.choices = choices;
        this.past = past;
        this.checklist = checklist;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    FormPage page(
            OpenForm open,
            ReadForm read,
            List<Conflict> conflicts,
            List<Notice> notices,
            @Nullable ScratchOffer offer) {
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
                read.form().from(),
                read.mistakes().links(),
                notices,
                offer,
                !conflicts.isEmpty(),
                fields.groups(open.schema(), read, context),
                printed(open, read.form(), context),
                citable(open, choosing),
                past.versions(open),
                past.steps(open));
    }

    private Map<String, List<String>> checklist(OpenForm open) {
        return open.view() == null
                ? Map.of()
                : open.view().checklist().stream()
                        .filter(item -> !item.code().equals(AMOUNTS))
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
                : open.view().change().title();
    }

    /** Of the sources that are chosen, or of all where none is. */
    private List<PrintedList> printed(OpenForm open, ContentForm form, FormContext context) {
        if (open.place().kind() != ItemKind.FIGURE) {
            return List.of();
        }
        Field readings = open.schema().field("readings").orElseThrow();
        RowLayout layout = ContentForm.layout(readings).orElseThrow();
        List<String> chosen = form.rows(readings, layout).stream()
                .map(cells -> cells.get(0))
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
        return (chosen.isEmpty() ? context.printed().sources() : chosen)
                .stream()
                        .map(source -> new PrintedList(
                                context.choosing()
                                        .name(List.of(ItemKind.SOURCE), source)
                                        .orElse(source),
                                context.printed().of(source)))
                        .filter(list -> !list.places().isEmpty())
                        .toList();
    }

    /** Ready to be copied into words. */
    private static List<OptionGroup> citable(OpenForm open, Choosing choosing) {
        boolean cites = open.schema().fields().stream().anyMatch(field -> field.type() == FieldType.WORDS);
        return cites
                ? choosing.of(ItemKind.FIGURE).stream().map(FormPages::cited).toList()
                : List.of();
    }

    private static OptionGroup cited(OptionGroup group) {
        return new OptionGroup(
                group.heading(),
                group.options().stream()
                        .map(choice -> new Option("[[figure:" + choice.value() + "]]", choice.text()))
                        .toList());
    }
}
