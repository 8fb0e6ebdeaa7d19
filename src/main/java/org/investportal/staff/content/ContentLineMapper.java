package org.investportal.staff.content;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.options.OptionLookup;
import org.investportal.staff.options.SubjectNameFinder;
import org.investportal.web.Link;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each thing in a list what tells it from the others. */
@Component
public class ContentLineMapper {

    private static final List<String> SHOWN_FIELDS =
            List.of("number", "period", "area", "topic", "sector", "issued", "published", "parent", "status", "unit");
    private static final int MOST = 4;
    private static final String NEXT = "/staff/spreadsheets/next?sector=";

    private final QuantityWording quantities;
    private final PeriodWording periods;
    private final FieldWording names;
    private final StaffWording words;

    ContentLineMapper(QuantityWording quantities, PeriodWording periods, FieldWording names, StaffWording words) {
        this.quantities = quantities;
        this.periods = periods;
        this.names = names;
        this.words = words;
    }

    /** Returns the subject with its name; a figure is named by its indicator, because its area, period and value are in the cells. */
    public static NamedSubject named(Subject subject, PublishedEdition edition, OptionLookup options) {
        return new NamedSubject(subject, name(subject, edition.of(subject), options));
    }

    private static String name(Subject subject, Content content, OptionLookup options) {
        return subject.kind() == ItemKind.FIGURE
                ? options.name(List.of(ItemKind.INDICATOR), content.get("indicator"))
                        .orElse(content.get("indicator"))
                : SubjectNameFinder.of(subject, content, options);
    }

    /** Returns the headings of the cells. */
    public List<String> columns(ItemKind kind) {
        return shownFields(kind).map(names::label).toList();
    }

    /** Returns the line of a subject. Editors open its form, all others its public page. */
    public ContentLine line(
            NamedSubject named,
            PublishedEdition edition,
            OptionLookup options,
            List<ChangeLine> changes,
            boolean editor) {
        ItemKind kind = named.subject().kind();
        Content content = edition.of(named.subject());
        List<Link> open = changes.stream()
                .map(line -> new Link(
                        words.of("content.change", String.valueOf(line.id())), FormAddress.CHANGES + line.id()))
                .toList();
        return new ContentLine(
                named.name(),
                editor ? FormAddress.of(named.subject()).path() : publicPage(named, edition),
                editor && kind == ItemKind.SECTOR ? NEXT + named.item() : null,
                shownFields(kind)
                        .map(field -> cell(kind, field, content, options))
                        .toList(),
                open);
    }

    private static @Nullable String publicPage(NamedSubject named, PublishedEdition edition) {
        return edition.selection()
                .find(GivenAddress.class, named.item())
                .map(GivenAddress::path)
                .orElse(null);
    }

    private static Stream<Field> shownFields(ItemKind kind) {
        Schema schema = Schema.of(kind);
        return SHOWN_FIELDS.stream()
                .flatMap(name -> schema.field(name).stream())
                .limit(MOST);
    }

    private String cell(ItemKind kind, Field field, Content content, OptionLookup options) {
        String text = content.get(field.name());
        if (text.isEmpty() || text.equals(Status.NORMAL.code())) {
            return "";
        }
        return switch (field.type()) {
            case REFERENCE -> options.name(field.refersTo(), text).orElse(text);
            case CODE -> names.code(kind, field, text);
            case NUMBER -> quantity(content);
            case PERIOD -> periods.of(Period.parse(text), words.language());
            case DATE -> periods.date(Period.parse(text), words.language());
            default -> text;
        };
    }

    private String quantity(Content figure) {
        Quantity quantity = Quantity.of(
                figure.get("number"),
                Coded.parse(Unit.class, figure.get("unit")),
                Coded.parse(Qualifier.class, figure.get("qualifier")));
        return quantities.of(quantity, null, words.language());
    }
}
