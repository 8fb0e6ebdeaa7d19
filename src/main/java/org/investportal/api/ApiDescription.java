package org.investportal.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.wording.MessageWording;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Completes the description that springdoc makes of the controllers: the answers of each resource with their schemas and headers, in an order that is always the same. */
@Component
class ApiDescription implements OpenApiCustomizer, OperationCustomizer {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    /** What the resources send. */
    private static final List<Class<?>> SENT = List.of(
            SectorList.class,
            IndicatorList.class,
            IndicatorDetail.class,
            FigureList.class,
            FigureDetail.class,
            UnitList.class,
            AreaList.class,
            EditionList.class,
            EditionDetail.class,
            SearchAnswer.class);

    private final MessageWording words;
    private final PublicLinkBuilder links;
    private final PortalSettings settings;

    ApiDescription(MessageWording words, PublicLinkBuilder links, PortalSettings settings) {
        this.words = words;
        this.links = links;
        this.settings = settings;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(
                new Info()
                        .termsOfService(settings.license())
                        .title("Figures of the portal")
                        .version("v1")
                        .description(
                                "Published figures with their sources, checks and history. Read only. Fields and codes may be added; ignore those that you do not know."));
        api.setServers(List.of(
                new Server().url(server(Language.EN)).description("Words in English"),
                new Server().url(server(Language.ZH)).description("Words in Chinese")));
        Components components = new Components();
        ApiSchemaFactory.of(SENT, words).forEach(components::addSchemas);
        api.setComponents(components);
        Paths sorted = new Paths();
        new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
    }

    /** Returns the beginning of all addresses, so that a client can also be made of a description that was saved. */
    private String server(Language language) {
        return links.areIndexable() ? links.absolute("", language) : language.path("/");
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Class<?> sent = ResolvableType.forMethodReturnType(handler.getMethod())
                .getGeneric(0)
                .resolve(Object.class);
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse("200", success(sent.getSimpleName()));
        responses.addApiResponse("304", unchanged());
        responses.addApiResponse("400", problem("A parameter is unknown or cannot be used."));
        if (has(operation, parameter -> "path".equals(parameter.getIn()))) {
            responses.addApiResponse("301", new ApiResponse().description("The resource has another address now."));
            responses.addApiResponse("404", problem("There is no such resource."));
            responses.addApiResponse("410", problem("The resource was removed."));
        }
        if (has(operation, parameter -> ListSlice.PARAMETER.equals(parameter.getName()))) {
            responses.addApiResponse("410", problem("The cursor is too old. Begin the list again."));
        }
        responses.addApiResponse("429", refusal("Too many requests."));
        responses.addApiResponse("503", refusal("The resource is not available now."));
        responses.addApiResponse(
                ApiResponses.DEFAULT,
                new ApiResponse().description("Another error.").content(content(PROBLEM, ApiSchemaFactory.PROBLEM)));
        operation.setResponses(responses);
        return operation;
    }

    private static boolean has(Operation operation, Predicate<Parameter> wanted) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(wanted);
    }

    private static ApiResponse success(String schema) {
        ApiResponse response = response("The resource.", JSON, schema);
        response.addHeaderObject("ETag", header("A strong tag, for If-None-Match."));
        return response;
    }

    private static ApiResponse unchanged() {
        ApiResponse response = new ApiResponse().description("The resource is still that of If-None-Match.");
        response.addHeaderObject("ETag", header("Its strong tag."));
        return response;
    }

    private static ApiResponse problem(String description) {
        return response(description, PROBLEM, ApiSchemaFactory.PROBLEM);
    }

    /** A server in front of the portal can refuse, too, and does not count requests. */
    private static ApiResponse refusal(String description) {
        ApiResponse response = problem(description);
        response.addHeaderObject(HttpHeaders.RETRY_AFTER, header("The seconds after which to try again."));
        response.getHeaders().values().forEach(header -> header.setRequired(false));
        return response;
    }

    private static ApiResponse response(String description, String type, String schema) {
        ApiResponse response = new ApiResponse().description(description).content(content(type, schema));
        response.addHeaderObject(
                "RateLimit",
                header(
                        "The number of requests left (r), and the seconds until the full number is available again (t)."));
        response.addHeaderObject(
                "RateLimit-Policy", header("The number of requests (q) that are allowed in a number of seconds (w)."));
        return response;
    }

    private static Content content(String type, String schema) {
        MediaType body = new MediaType();
        body.setSchema(ApiSchemaFactory.reference(schema));
        return new Content().addMediaType(type, body);
    }

    private static Header header(String description) {
        JsonSchema text = new JsonSchema();
        Set<String> types = new LinkedHashSet<>(List.of("string"));
        text.setTypes(types);
        Header header = new Header();
        header.setDescription(description);
        header.setRequired(true);
        header.setSchema(text);
        return header;
    }
}
