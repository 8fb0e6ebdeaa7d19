package org.investportal.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structured data of a page, read as any reader of JSON-LD would. */
public final class Described {

    /** Where it is in a page. */
    public static final String BLOCK = "script[type='application/ld+json']";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode block;

    private Described(JsonNode block) {
        this.block = block;
    }

    /** Empty where the page says nothing. */
    public static Described by(Document page) {
        Element block = page.selectFirst(BLOCK);
        return of(block == null ? "{}" : block.data());
    }

    public static Described of(String json) {
        return new Described(MAPPER.readTree(json));
    }

    public String context() {
        return block.path("@context").asString("");
    }

    /** The things that it is about, in order. */
    public List<JsonNode> graph() {
        return block.path("@graph").valueStream().toList();
    }

    public Stream<JsonNode> ofType(String type) {
        return graph().stream().filter(thing -> thing.path("@type").asString().equals(type));
    }

    /** Returns every thing that has a type, however deep. */
    public List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        graph().forEach(thing -> collect(thing, all));
        return all;
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        if (node.has("@type")) {
            all.add(node);
        }
        node.valueStream().filter(JsonNode::isContainer).forEach(inner -> collect(inner, all));
    }

    /** Returns the structured data of each page that search engines may list, in every language, by its path. */
    public static Map<String, Described> pages(Portal portal) {
        Map<String, Described> pages = new LinkedHashMap<>();
        portal.pages().forEach((path, page) -> {
            pages.put(path, by(page));
            inOtherLanguages(page).forEach(other -> pages.put(other, by(portal.page(other))));
        });
        return pages;
    }

    private static List<String> inOtherLanguages(Document page) {
        return page.select("link[rel=alternate][hreflang]").eachAttr("href").stream()
                .map(address -> URI.create(address).getPath())
                .toList();
    }
}
