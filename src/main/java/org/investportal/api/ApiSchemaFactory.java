package org.investportal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;
import org.investportal.site.part.FigureColumn;
import org.investportal.wording.MessageWording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas of what the API sends from the records themselves, so that they cannot differ: each component is a required member, and one that may be null
 * is so in the schema. A map to any value is a figure. Other members are allowed, because later versions add some.
 */
final class ApiSchemaFactory {

    static final String NEXT = "The cursor of the next part of the list; null at its end.";

    static final String PROBLEM = "Problem";

    private static final String FIGURE = "Figure";
    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    private static final Map<String, String> PROBLEM_TEXTS = Map.of(
            "type", "The address of the kind of problem; about:blank or absent if it is that of the status.",
            "title", "The name of the status.",
            "detail", "What is wrong and what to do, in words.",
            "instance", "The path that was asked for.",
            "parameter", "The name of the parameter that is wrong, if one is.");

    private static final Map<String, String> FORMATS = Map.of("published", "date-time", "url", "uri-reference");

    /** The codes of columns, and of the parameters with their names. */
    static final Map<String, List<? extends Coded>> CODES = Map.of(
            FigureColumn.MEASURE.header(), List.of(Measure.values()),
            FigureColumn.PRICE_BASIS.header(), List.of(PriceBasis.values()),
            FigureColumn.QUALIFIER.header(), List.of(Qualifier.values()),
            FigureColumn.NATURE.header(), List.of(Nature.values()),
            FigureColumn.VINTAGE.header(), List.of(Vintage.values()),
            FigureColumn.STATUS.header(), List.of(Status.values()),
            FigureColumn.PERIOD_BASIS.header(), List.of(PeriodBasis.values()));

    private final Map<String, JsonSchema> schemas = new TreeMap<>();
    private final MessageWording words;

    private ApiSchemaFactory(MessageWording words) {
        this.words = words;
    }

    /** Returns the schemas of these records, of the records in them, of figures and of problems, by their names. */
    static Map<String, JsonSchema> of(List<Class<?>> records, MessageWording words) {
        ApiSchemaFactory factory = new ApiSchemaFactory(words);
        records.forEach(factory::add);
        factory.schemas.put(FIGURE, factory.figure());
        factory.schemas.put(PROBLEM, problem());
        return factory.schemas;
    }

    /** Returns a schema that refers to the one of that name. */
    static JsonSchema reference(String name) {
        JsonSchema reference = new JsonSchema();
        reference.set$ref(REFERENCE + name);
        return reference;
    }

    private void add(Class<?> type) {
        JsonSchema schema = typed("object");
        schemas.put(type.getSimpleName(), schema);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = name(component);
            schema.addProperty(name, described(member(component.getAnnotatedType()), component));
            required.add(name);
        }
        schema.setRequired(required);
    }

    private static JsonSchema typed(String... types) {
        JsonSchema schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(List.of(types)));
        return schema;
    }

    /** Returns the name of the member, which is the name of the field or that of its annotation. */
    private static String name(RecordComponent component) {
        JsonProperty given = annotated(component).getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }

    /** Returns the field of the component: an annotation of a component is on each of its members for which it may be. */
    private static AnnotatedElement annotated(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonSchema described(JsonSchema schema, RecordComponent component) {
        io.swagger.v3.oas.annotations.media.Schema given =
                annotated(component).getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (given != null) {
            schema.setDescription(given.description());
        }
        if (schema.get$ref() == null) {
            schema.setFormat(FORMATS.get(name(component)));
        }
        return schema;
    }

    private static JsonSchema described(JsonSchema schema, String description) {
        schema.setDescription(description);
        return schema;
    }

    private JsonSchema member(AnnotatedType annotated) {
        JsonSchema schema = plain(annotated);
        if (!annotated.isAnnotationPresent(Nullable.class)) {
            return schema;
        }
        Set<String> types = schema.getTypes();
        if (types != null) {
            types.add(NULL);
            return schema;
        }
        JsonSchema either = new JsonSchema();
        either.addAnyOfItem(schema);
        either.addAnyOfItem(typed(NULL));
        return either;
    }

    private JsonSchema plain(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic) {
            AnnotatedType[] arguments = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            return generic.getRawType() == List.class ? list(arguments[0]) : map(arguments[1]);
        }
        if (type == int.class) {
            return typed("integer");
        }
        if (type == boolean.class) {
            return typed("boolean");
        }
        if (type instanceof Class<?> part && part.isRecord()) {
            if (!schemas.containsKey(part.getSimpleName())) {
                add(part);
            }
            return reference(part.getSimpleName());
        }
        if (type != String.class) {
            throw new IllegalStateException("The API has no schema for " + type);
        }
        return typed("string");
    }

    private JsonSchema list(AnnotatedType entries) {
        JsonSchema schema = typed("array");
        schema.setItems(member(entries));
        return schema;
    }

    private JsonSchema map(AnnotatedType values) {
        if (values.getType() == Object.class) {
            return reference(FIGURE);
        }
        JsonSchema schema = typed("object");
        schema.setAdditionalProperties(values.getType() == Integer.class ? typed("integer") : member(values));
        return schema;
    }

    /** Returns the schema of a figure. No member is required, because a request can name those that it wants. */
    private JsonSchema figure() {
        JsonSchema schema = typed("object");
        for (FigureColumn column : FigureColumn.values()) {
            JsonSchema cell = typed(column.isNumber() ? "number" : "string", NULL);
            cell.setDescription(words.of(Language.EN, "file-column-meaning", column) + codes(column));
            schema.addProperty(column.header(), cell);
        }
        return schema;
    }

    /** Returns the codes of a column. They are words and no limit of the schema, because later versions may add codes. */
    private static String codes(FigureColumn column) {
        List<? extends Coded> codes = CODES.getOrDefault(column.header(), List.of());
        return codes.isEmpty()
                ? ""
                : codes.stream().map(Coded::code).collect(Collectors.joining(", ", " Codes: ", "."));
    }

    /** Returns the schema of problem details (RFC 9457). */
    private static JsonSchema problem() {
        JsonSchema schema = typed("object");
        new TreeMap<>(PROBLEM_TEXTS) // the same in each process
                .forEach((name, description) -> schema.addProperty(name, described(typed("string"), description)));
        schema.addProperty("status", described(typed("integer"), "The status of the answer."));
        schema.setRequired(List.of("title", "status"));
        schema.setDescription("What went wrong (RFC 9457), and the name of the parameter that is wrong, if one is.");
        return schema;
    }
}
