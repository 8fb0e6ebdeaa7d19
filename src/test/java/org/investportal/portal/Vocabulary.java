package org.investportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The terms of schema.org that pages use, and the properties that Google asks of some types: finds the mistakes in a description. */
public final class Vocabulary {

    private static final Path FOLDER = Path.of("src/test/resources/structured-data");
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String DATE_TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?";
    private static final int SHORTEST = 50;
    private static final int LONGEST = 5000;

    private final Map<String, List<String>> supertypes = new LinkedHashMap<>();
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, List<String>> asked = new LinkedHashMap<>();
    private final Map<String, Set<String>> excused = new LinkedHashMap<>();
    private final Function<String, String> typeOf;

    private record Property(List<String> types, List<String> expected) {}

    /** @param typeOf the type of a thing that is described elsewhere under an identifier; empty, if it is nowhere */
    public Vocabulary(Function<String, String> typeOf) {
        this.typeOf = typeOf;
        lines("vocabulary.txt").forEach(this::define);
        lines("google.txt").forEach(this::ask);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void define(String line) {
        List<String> words = words(line.replaceAll("[:<]", " $0 "));
        if (words.get(0).equals("type")) {
            supertypes.put(words.get(1), words.subList(Math.min(3, words.size()), words.size()));
        } else {
            int colon = words.indexOf(":");
            properties.put(words.get(1), new Property(words.subList(3, colon), words.subList(colon + 1, words.size())));
        }
    }

    private void ask(String line) {
        List<String> words = words(line.replaceFirst(" (required|recommended|excused):", ""));
        if (line.contains(" excused: ")) {
            excused.computeIfAbsent(words.get(0) + " " + words.get(1), unused -> new TreeSet<>())
                    .addAll(words.subList(2, words.size()));
            return;
        }
        asked.merge(
                words.get(0),
                words.subList(1, words.size()),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    /** Returns all mistakes in the description of a thing, part by part; sorted. */
    public Set<String> mistakes(JsonNode thing) {
        Set<String> mistakes = new TreeSet<>();
        collect(thing, mistakes);
        return mistakes;
    }

    private void collect(JsonNode thing, Set<String> mistakes) {
        String type = thing.path("@type").asString("");
        if (!supertypes.containsKey(type)) {
            mistakes.add("no type: " + type);
            return;
        }
        thing.properties().stream()
                .filter(said -> !said.getKey().startsWith("@"))
                .forEach(said -> property(type, said.getKey(), said.getValue(), mistakes));
        asked.getOrDefault(type, List.of()).stream()
                .filter(choice -> isLacking(thing, choice) != isExcused(thing, choice))
                .forEach(wrong ->
                        mistakes.add(type + (isLacking(thing, wrong) ? " without " : " needs no excuse for ") + wrong));
        int length = thing.path("description").asString("").length();
        if (type.equals("Dataset") && (length < SHORTEST || length > LONGEST)) {
            mistakes.add("description of " + length + " characters");
        }
    }

    private static boolean isLacking(JsonNode thing, String choice) {
        return Arrays.stream(choice.split("\\|")).noneMatch(thing::has);
    }

    private boolean isExcused(JsonNode thing, String choice) {
        String id = thing.path("@id").asString("");
        return excused.getOrDefault(thing.path("@type").asString() + " " + choice, Set.of()).stream()
                .anyMatch(id::endsWith);
    }

    /** Returns the ends of the identifiers of things that may lack a property. */
    public Set<String> excused() {
        Set<String> all = new TreeSet<>();
        excused.values().forEach(all::addAll);
        return all;
    }

    private void property(String type, String name, JsonNode values, Set<String> mistakes) {
        Property property = properties.get(name);
        if (property == null || property.types().stream().noneMatch(owner -> is(type, owner))) {
            mistakes.add(type + " has no " + name);
            return;
        }
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            if (property.expected().stream().noneMatch(expected -> isA(value, expected))) {
                mistakes.add(type + "." + name + " is not " + String.join(" or ", property.expected()) + ": " + value);
            }
            if (value.has("@type")) {
                collect(value, mistakes);
            }
        }
    }

    private boolean is(String type, String wanted) {
        return type.equals(wanted)
                || supertypes.getOrDefault(type, List.of()).stream().anyMatch(above -> is(above, wanted));
    }

    private boolean isA(JsonNode value, String expected) {
        return switch (expected) {
            case "Text" -> value.isString() && !value.asString().isBlank();
            case "URL" -> value.isString() && value.asString().matches("https?://\\S+");
            case "Date" -> value.isString() && value.asString().matches(DATE);
            case "DateTime" -> value.isString() && value.asString().matches(DATE_TIME);
            case "Number" -> value.isNumber();
            case "Integer" -> value.isIntegralNumber();
            case "Boolean" -> value.isBoolean();
            default -> value.isObject() && is(typeOf(value), expected);
        };
    }

    private String typeOf(JsonNode thing) {
        return thing.has("@type")
                ? thing.path("@type").asString()
                : typeOf.apply(thing.path("@id").asString(""));
    }
}
