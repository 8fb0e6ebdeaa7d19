package org.investportal.editorial.content;

import static org.investportal.catalogue.value.ItemKind.AREA;
import static org.investportal.catalogue.value.ItemKind.CLAIM;
import static org.investportal.catalogue.value.ItemKind.FIGURE;
import static org.investportal.catalogue.value.ItemKind.INDICATOR;
import static org.investportal.catalogue.value.ItemKind.ORGANISATION;
import static org.investportal.catalogue.value.ItemKind.PAGE;
import static org.investportal.catalogue.value.ItemKind.PASSAGE;
import static org.investportal.catalogue.value.ItemKind.PLACE;
import static org.investportal.catalogue.value.ItemKind.POLICY;
import static org.investportal.catalogue.value.ItemKind.SECTOR;
import static org.investportal.catalogue.value.ItemKind.SOURCE;
import static org.investportal.catalogue.value.ItemKind.TERM;
import static org.investportal.catalogue.value.ItemKind.TOPIC;
import static org.investportal.editorial.content.Field.optional;
import static org.investportal.editorial.content.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PlaceKind;
import org.investportal.catalogue.value.PolicyKind;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.editorial.content.Schema.Group;

/** The schema of every kind of subject. */
public final class SchemaRegistry {

    /** The prefix of the names of note fields. */
    public static final String NOTE = "note.";

    private static final Group NOTES = notes();

    private static final Map<ItemKind, Schema> ALL = Stream.of(
                    figure(),
                    indicator(),
                    topic(),
                    sector(),
                    area(),
                    source(),
                    passage(),
                    page(),
                    named(ORGANISATION),
                    named(PLACE, Field.code("kind", PlaceKind.class).must()),
                    named(
                            POLICY,
                            Field.code("kind", PolicyKind.class).must(),
                            Field.of("issued", FieldType.DATE).must()),
                    named(CLAIM),
                    term())
            .collect(Collectors.toUnmodifiableMap(Schema::kind, Function.identity()));

    private SchemaRegistry() {}

    static Schema of(ItemKind kind) {
        Schema schema = ALL.get(kind);
        if (schema == null) {
            throw new IllegalArgumentException(
                    "A " + kind.code() + " has no form of its own; edit the item that it belongs to");
        }
        return schema;
    }

    static List<ItemKind> kinds() {
        return ALL.keySet().stream().sorted().toList();
    }

    private static Schema figure() {
        return new Schema(
                FIGURE,
                List.of(
                        group(
                                "value",
                                Field.of("number", FieldType.NUMBER).must(),
                                Field.code("unit", Unit.class).must(),
                                Field.of("period", FieldType.PERIOD).must()),
                        group("printed", Field.lines("readings", LineForm.READING)),
                        group(
                                Schema.MEASURED,
                                Field.reference("indicator", INDICATOR).must(),
                                Field.reference("area", AREA).must()),
                        group(
                                "details",
                                Field.code("qualifier", Qualifier.class).must(),
                                Field.code("basis", PeriodBasis.class).must(),
                                Field.code("nature", Nature.class).must(),
                                Field.code("vintage", Vintage.STATED),
                                Field.code("status", Status.class).must()),
                        group("ranking", Field.of("field-size", FieldType.WHOLE), Field.lines("peers", LineForm.PEER)),
                        NOTES));
    }

    private static Schema indicator() {
        return new Schema(
                INDICATOR,
                List.of(
                        words(List.of(
                                required(TextField.NAME),
                                optional(TextField.SHORT_NAME),
                                required(TextField.DEFINITION),
                                optional(TextField.COUNTED),
                                optional(TextField.RANKED_AMONG))),
                        group(
                                "identity",
                                slug(),
                                Field.reference("topic", TOPIC).must(),
                                position(),
                                Field.code("measure", Measure.class).must(),
                                Field.code("unit", Unit.class).must(),
                                Field.code("price-basis", PriceBasis.STATED)),
                        ranking(),
                        group(
                                "links",
                                Field.lines("relations", LineForm.RELATION),
                                Field.lines("also-shown-in", LineForm.SHOWN_IN)),
                        NOTES));
    }

    private static Group ranking() {
        return group("ranking", Field.code("direction", RankDirection.class), Field.reference("ranked-in", AREA));
    }

    private static Schema topic() {
        return new Schema(
                TOPIC,
                List.of(
                        words(List.of(required(TextField.NAME))),
                        group(
                                "identity",
                                slug(),
                                Field.reference("sector", SECTOR).must(),
                                position())));
    }

    private static Schema sector() {
        return new Schema(
                SECTOR,
                List.of(
                        words(List.of(
                                required(TextField.NAME),
                                optional(TextField.SHORT_NAME),
                                required(TextField.SUMMARY),
                                optional(TextField.BODY))),
                        group("headlines", Field.lines("headlines", LineForm.HEADLINE)),
                        group("identity", slug(), position()),
                        contact(),
                        NOTES));
    }

    private static Group contact() {
        return new Group(
                "contact",
                Stream.of(
                                optional(TextField.CONTACT_NAME),
                                optional(TextField.CONTACT_ROLE),
                                List.of(
                                        Field.of(TextField.CONTACT_PHONE.code(), FieldType.PHONE),
                                        Field.of(TextField.CONTACT_EMAIL.code(), FieldType.EMAIL),
                                        Field.of(TextField.CONTACT_WECHAT.code(), FieldType.NAME)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static Schema area() {
        return new Schema(
                AREA,
                List.of(
                        words(List.of(required(TextField.NAME))),
                        group("identity", slug(), Field.reference("parent", AREA))));
    }

    private static Schema source() {
        return new Schema(
                SOURCE,
                List.of(
                        words(List.of(
                                required(TextField.NAME),
                                optional(TextField.SHORT_NAME),
                                optional(TextField.ISSUER),
                                optional(TextField.SUMMARY))),
                        group(
                                "identity",
                                slug(),
                                Field.of("published", FieldType.DATE).must(),
                                Field.code("language", Language.class).must(),
                                Field.of("paragraphs", FieldType.WHOLE),
                                Field.of("sha256", FieldType.DIGEST),
                                Field.of("url", FieldType.URL)),
                        group(
                                "printed",
                                Field.lines("mentions", LineForm.MENTION),
                                Field.lines("left-out", LineForm.LEFT_OUT)),
                        NOTES));
    }

    private static Schema passage() {
        return new Schema(PASSAGE, List.of(words(List.of(required(TextField.SUMMARY))), printed()));
    }

    private static Schema page() {
        return new Schema(
                PAGE,
                List.of(
                        words(List.of(required(TextField.NAME), required(TextField.SUMMARY), optional(TextField.BODY))),
                        group("identity", slug())));
    }

    private static Schema term() {
        return new Schema(
                TERM,
                List.of(
                        words(List.of(
                                required(TextField.NAME),
                                optional(TextField.ALSO_WRITTEN),
                                required(TextField.DEFINITION))),
                        group("identity", slug())));
    }

    /** Creates the schema of a named thing. A claim has no name, only its summary. */
    private static Schema named(ItemKind kind, Field... own) {
        List<Field> identity = new ArrayList<>(List.of(own));
        identity.addAll(List.of(
                Field.reference("sector", SECTOR).must(),
                position(),
                Field.code("status", Status.class).must()));
        return new Schema(
                kind,
                List.of(
                        kind == CLAIM
                                ? words(List.of(required(TextField.SUMMARY)))
                                : words(List.of(required(TextField.NAME), optional(TextField.SUMMARY))),
                        printed(),
                        new Group("identity", identity),
                        group(
                                "links",
                                Field.lines("ties", kind == CLAIM ? LineForm.BEARING : LineForm.TIE),
                                Field.lines("also-shown-in", LineForm.SHOWN_IN)),
                        NOTES));
    }

    private static Group printed() {
        return group(
                "printed",
                Field.reference("source", SOURCE).must(),
                Field.of("paragraph", FieldType.WHOLE).must(),
                Field.of("sentence", FieldType.WHOLE).must());
    }

    private static Field slug() {
        return Field.of("slug", FieldType.SLUG).must().once();
    }

    private static Field position() {
        return Field.of("position", FieldType.POSITION).must();
    }

    private static Group group(String name, Field... fields) {
        return new Group(name, List.of(fields));
    }

    private static Group words(List<List<Field>> texts) {
        return new Group("words", texts.stream().flatMap(List::stream).toList());
    }

    private static Group notes() {
        return new Group(
                "notes",
                Stream.of(NoteKind.values())
                        .flatMap(kind -> Stream.of(Language.values())
                                .map(language -> Field.words(NOTE + kind.code(), FieldType.WORDS, language)))
                        .toList());
    }
}
