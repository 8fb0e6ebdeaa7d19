package org.investportal.staff.editing;

import java.util.List;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.springframework.stereotype.Component;

/** Collects the information that helps a user to fill in a form. */
@Component
class FormSidebarFactory {

    private final FormHistory formHistory;

    FormSidebarFactory(FormHistory formHistory) {
        this.formHistory = formHistory;
    }

    FormSidebar of(OpenForm open, ContentForm form, FormContext context) {
        return new FormSidebar(
                formHistory.steps(open),
                formHistory.versions(open),
                printed(open, form, context),
                citable(open, context.choosing()));
    }

    /** Returns the numbers of the chosen sources, or of all sources if none is chosen. */
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
    private static List<OptionGroup> citable(OpenForm open, OptionLookup options) {
        boolean cites = open.schema().fields().stream().anyMatch(field -> field.type() == FieldType.WORDS);
        return cites
                ? options.of(ItemKind.FIGURE).stream()
                        .map(FormSidebarFactory::cited)
                        .toList()
                : List.of();
    }

    private static OptionGroup cited(OptionGroup group) {
        return new OptionGroup(
                group.heading(),
                group.options().stream()
                        .map(choice -> new FormOption("[[figure:" + choice.value() + "]]", choice.text()))
                        .toList());
    }
}
