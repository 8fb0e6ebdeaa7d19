package org.investportal.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, with which answers are validated. A schema of OpenAPI 3.1 is a JSON Schema of 2020-12. */
final class DescribedApi {

    static final String PATH = "/api/v1/openapi.json";

    private static final String REFERENCE = "#/components/schemas/";

    /** Problem details may have members of their kind (RFC 9457). */
    private static final String PROBLEM = "Problem";

    private static final int FIRST_ERROR = 400;

    private final JsonNode description;

    private DescribedApi(JsonNode description) {
        this.description = description;
    }

    static DescribedApi of(Portal portal) {
        return new DescribedApi(JsonMapper.shared().readTree(portal.get(PATH).body()));
    }

    JsonNode description() {
        return description;
    }

    /** Returns the described paths. */
    Stream<String> paths() {
        return description.get("paths").propertyNames().stream();
    }

    /** Returns what the description does not allow of the answer: its path, status, media type, headers or body. */
    List<String> mistakes(Answer answer) {
        JsonNode operation = operation(answer.place()).orElse(null);
        if (operation == null) {
            return List.of("no path is described for " + answer.place());
        }
        JsonNode responses = operation.get("responses");
        JsonNode response = responses.get(String.valueOf(answer.status()));
        if (response == null && answer.status() < FIRST_ERROR) {
            return List.of("the status " + answer.status() + " is not described");
        }
        if (response == null) {
            response = responses.get("default");
        }
        return Stream.concat(headers(response, answer), body(response, answer)).toList();
    }

    /** Returns the operation with the fewest parameters in its path. */
    private Optional<JsonNode> operation(String place) {
        String path = place.replaceFirst("\\?.*", "").replaceFirst("^/zh", "");
        return paths().filter(template -> path.matches(pattern(template)))
                .min((one, other) -> Long.compare(parameters(one), parameters(other)))
                .map(template -> Objects.requireNonNull(
                        description.get("paths").get(template).get("get")));
    }

    private static String pattern(String template) {
        return Stream.of(template.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow();
    }

    private static long parameters(String template) {
        return template.chars().filter(letter -> letter == '{').count();
    }

    private static Stream<String> headers(JsonNode response, Answer answer) {
        JsonNode headers = response.get("headers");
        return headers == null
                ? Stream.empty()
                : headers.propertyNames().stream()
                        .filter(name -> headers.get(name).path("required").asBoolean()
                                && answer.header(name).isEmpty())
                        .map(name -> "the header " + name + " is missing");
    }

    private Stream<String> body(JsonNode response, Answer answer) {
        JsonNode content = response.get("content");
        if (content == null) {
            return Stream.empty();
        }
        JsonNode described = content.get(answer.mediaType());
        return described == null
                ? Stream.of("the media type " + answer.mediaType() + " is not described")
                : SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole(described.get("schema")))
                        .validate(answer.body(), InputFormat.JSON)
                        .stream()
                        .map(String::valueOf);
    }

    /** Returns the schema as a document of its own, with all schemas to which it can refer. Unlike clients, the test allows no other members. */
    private JsonNode whole(JsonNode schema) {
        ObjectNode schemas =
                (ObjectNode) description.get("components").get("schemas").deepCopy();
        schemas.propertyNames().stream()
                .filter(name -> !name.equals(PROBLEM))
                .forEach(name -> ((ObjectNode) schemas.get(name)).put("additionalProperties", false));
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.set("$defs", schemas);
        document.set("$ref", schema.get("$ref"));
        return JsonMapper.shared().readTree(document.toString().replace(REFERENCE, "#/$defs/"));
    }
}
