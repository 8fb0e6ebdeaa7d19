package org.investportal.staff.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.ContentMerge.Conflict;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.FieldWording;
import org.investportal.staff.RemarkLine;
import org.investportal.staff.RemarkLineMapper;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.OptionListFactory;
import org.investportal.staff.options.OptionLookup;
import org.investportal.staff.options.PositionOptionList;
import org.investportal.staff.options.SubjectNameFinder;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Makes the pages of forms. */
@Component
class FormPageFactory {

    /** The states that a saved entry ends. */
    private static final Set<ChangeState> SUBMITTED = EnumSet.of(ChangeState.SUBMITTED, ChangeState.APPROVED);

    /** Codes of checklist items that the form checks by itself, in the typed text instead of the last saved one. */
    private static final Set<String> SEEN = Set.of("checklist.amount-in-words", "checklist.missing");

    private final FormFieldMapper fields;
    private final GrowthFieldMapper growth;
    private final NumberOriginQuestion origin;
    private final ChangeFinder changes;
    private final OptionListFactory choices;
    private final FormSidebarFactory beside;
    private final ChecklistWording checklist;
    private final RemarkService remarkService;
    private final RemarkLineMapper remarkLines;
    private final StaffFrameFactory frames;
    private final FieldWording names;
    private final StaffWording words;

    FormPageFactory(
            FormFieldMapper fields,
            GrowthFieldMapper growth,
            NumberOriginQuestion origin,
            ChangeFinder changes,
            OptionListFactory choices,
            FormSidebarFactory beside,
            ChecklistWording checklist,
            RemarkService remarkService,
            RemarkLineMapper remarkLines,
            StaffFrameFactory frames,
            FieldWording names,
            StaffWording words) {
        this.fields = fields;
        this.growth = growth;
        this.origin = origin;
        this.changes = changes;
        this.choices = choices;
        this.beside = beside;
        this.checklist = checklist;
        this.remarkService = remarkService;
        this.remarkLines = remarkLines;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    /** @param asked the name of the search that the page answers, or the value of the button that chose a printed number; empty if none */
    FormPage page(
            OpenForm open,
            FormResult read,
            String asked,
            List<Conflict> conflicts,
            List<Notice> notices,
            List<FormPage.ScratchOffer> offers) {
        FormContext context = context(open, read, asked, conflicts);
        String name = name(open, context.choosing());
        return new FormPage(
                frames.of(open.member(), FormAddress.CONTENT + ItemKind.FIGURE.code(), name),
                names.kind(open.place().kind()),
                name,
                words.of(lead(open), String.valueOf(open.place().change())),
                back(open.place()),
                links(open),
                open.place().path(),
                "/staff/scratch/" + open.place().scratch(),
                FormAddress.CONTENT + open.place().kind().code() + "/reading",
                read.form().key(),
                read.form().resumed(),
                read.form().from(),
                partOf(open, read.form().partOf()),
                read.form().returnAddress().text(),
                GrowthFieldMapper.seen(read.form()),
                !asked.isEmpty() || !read.mistakes().isEmpty() || !conflicts.isEmpty(),
                conflicts.isEmpty() ? read.mistakes().links() : choices(open, conflicts),
                notices,
                offers,
                origin.of(open, read, context.choosing().of(ItemKind.SOURCE)).orElse(null),
                groups(open, read, context),
                beside.of(open, read.form(), context));
    }

    private List<FormGroup> groups(OpenForm open, FormResult read, FormContext context) {
        List<FormGroup> groups = new ArrayList<>(fields.groups(open.schema(), read, context));
        if (GrowthFieldMapper.areIn(open)) {
            List<String> names = groups.stream().map(FormGroup::name).toList();
            groups.add(names.indexOf("printed") + 1, growth.group(read));
        }
        return groups;
    }

    private static String back(FormAddress place) {
        return place.isOfChange()
                ? FormAddress.CHANGES + place.change()
                : FormAddress.CONTENT + place.kind().code();
    }

    private List<SelectOption> partOf(OpenForm open, long chosen) {
        if (open.place().isOfChange()) {
            return List.of();
        }
        List<SelectOption> options = new ArrayList<>();
        Stream.concat(changes.line(chosen).stream(), changes.openOf(open.member()).stream())
                .filter(line -> line.id() == chosen || line.state().isWithAuthors())
                .filter(line -> line.plannedEdition() == null)
                .map(line -> new SelectOption(
                        String.valueOf(line.id()),
                        words.of("edit.part-of.change", String.valueOf(line.id()), line.title()),
                        line.id() == chosen))
                .distinct()
                .forEach(options::add);
        if (!options.isEmpty()) {
            options.add(0, new SelectOption("", words.of("edit.part-of.new"), chosen == 0));
        }
        return options;
    }

    /** Returns the ways from something published to its public page and to the figure that follows it. */
    private List<Link> links(OpenForm open) {
        if (open.published().isEmpty()) {
            return List.of();
        }
        FormAddress place = open.place();
        Stream<Link> page = open.edition().selection().find(GivenAddress.class, place.item()).stream()
                .map(address -> new Link(words.of("edit.public-page"), address.path()));
        Stream<Link> next = Stream.of(place.kind())
                .filter(kind -> kind == ItemKind.FIGURE || kind == ItemKind.INDICATOR)
                .map(kind -> new Link(
                        words.of("edit.next-period"),
                        FormAddress.ofNew(ItemKind.FIGURE).path() + "?after=" + place.item()));
        Stream<Link> table = Stream.of(place)
                .filter(of -> of.kind() == ItemKind.SECTOR)
                .map(of -> new Link(words.of("spreadsheets.next"), "/staff/spreadsheets/next?sector=" + of.item()));
        return Stream.of(page, next, table).flatMap(links -> links).toList();
    }

    private FormContext context(OpenForm open, FormResult read, String asked, List<Conflict> conflicts) {
        OptionLookup options = choices.at(open.edition());
        return new FormContext(
                open.published(),
                options,
                new OptionSearch(read, asked, options, names, words),
                asked,
                PrintedNumberLookup.of(open, read.drafts()),
                new PositionOptionList(
                        open.siblings(read.form(), read.drafts()).orElse(null),
                        open.place().subject(),
                        options,
                        words),
                conflicts.stream().collect(toMap(Conflict::field, Function.identity())),
                checklist(open),
                remarks(open));
    }

    /** Each conflict is something to be done, and found from the top like a mistake. */
    private List<Link> choices(OpenForm open, List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> open.schema().field(conflict.field()).orElseThrow())
                .map(field -> new Link(
                        words.of("edit.conflict.choose", names.label(field)), "#" + field.name() + "-conflict"))
                .toList();
    }

    private Map<String, List<CheckMessage>> checklist(OpenForm open) {
        return open.view() == null
                ? Map.of()
                : open.drafted(open.view()).checklist().stream()
                        .filter(item -> !SEEN.contains(item.code()))
                        .collect(groupingBy(ChecklistItem::field, mapping(checklist::message, toList())));
    }

    private Map<String, List<RemarkLine>> remarks(OpenForm open) {
        ChangeView view = open.view();
        return view == null
                ? Map.of()
                : remarkService.of(view.change().id()).stream()
                        .filter(thread -> thread.remark().isAbout(open.place().item()))
                        .collect(groupingBy(
                                thread -> String.valueOf(thread.remark().field()),
                                mapping(thread -> remarkLines.of(view, thread, null, null), toList())));
    }

    private static String lead(OpenForm open) {
        FormAddress place = open.place();
        if (place.isOfChange()) {
            boolean isSubmitted = open.view() != null
                    && SUBMITTED.contains(open.view().change().state());
            return isSubmitted ? "edit.lead.submitted" : "edit.lead.change";
        }
        return place.isNew() ? "edit.lead.new" : "edit.lead.begin";
    }

    private String name(OpenForm open, OptionLookup options) {
        FormAddress place = open.place();
        if (place.isNew()) {
            return words.of("edit.new", names.kind(place.kind()));
        }
        return open.view() == null
                ? SubjectNameFinder.of(place.subject(), open.published(), options)
                : open.view().title(open.drafted(open.view()).latest());
    }
}
