package org.investportal.staff.editing;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.OptionSearch.Offer;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.investportal.staff.usage.SubjectAction;
import org.investportal.staff.usage.UseListFactory;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Collects the information that helps a user to fill in a form. */
@Component
class FormSidebarFactory {

    private final FormHistory formHistory;
    private final UseListFactory uses;
    private final StaffWording words;

    FormSidebarFactory(FormHistory formHistory, UseListFactory uses, StaffWording words) {
        this.formHistory = formHistory;
        this.uses = uses;
        this.words = words;
    }

    FormSidebar of(OpenForm open, ContentForm form, FormContext context) {
        return new FormSidebar(
                actions(open),
                open.published().isEmpty() ? null : uses.of(open.place().subject(), open.member()),
                formHistory.steps(open),
                formHistory.versions(open),
                cited(open, form, context),
                citable(open, context.search()));
    }

    private List<Link> actions(OpenForm open) {
        Subject subject = open.place().subject();
        return SubjectAction.of(subject.kind(), open.published()).stream()
                .map(action -> new Link(
                        words.of("subject-action", action),
                        FormAddress.of(subject).path() + "/" + action.code()))
                .toList();
    }

    /** Returns the figures that the texts cite. The list of all figures that they may cite has them already. */
    private static List<FormOption> cited(OpenForm open, ContentForm form, FormContext context) {
        if (!cites(open) || context.search().citable().boxes().isEmpty()) {
            return List.of();
        }
        return texts(open)
                .flatMap(field -> FigureReferencePattern.in(form.text(field)).results())
                .map(reference -> reference.group(2))
                .distinct()
                .flatMap(item -> context.choosing().name(List.of(ItemKind.FIGURE), item).stream()
                        .map(name -> code(item, name)))
                .toList();
    }

    /** Returns figures with the code that is copied into a text. */
    private static Offer citable(OpenForm open, OptionSearch search) {
        if (!cites(open)) {
            return new Offer(List.of(), List.of());
        }
        Offer offer = search.citable();
        return new Offer(offer.groups().stream().map(FormSidebarFactory::codes).toList(), offer.boxes());
    }

    private static boolean cites(OpenForm open) {
        return texts(open).findAny().isPresent();
    }

    private static Stream<Field> texts(OpenForm open) {
        return open.schema().fields().stream().filter(field -> field.type() == FieldType.WORDS);
    }

    private static OptionGroup codes(OptionGroup group) {
        return new OptionGroup(
                group.heading(),
                group.options().stream()
                        .map(option -> code(option.value(), option.text()))
                        .toList());
    }

    private static FormOption code(String item, String name) {
        return new FormOption("[[figure:" + item + "]]", name);
    }
}
