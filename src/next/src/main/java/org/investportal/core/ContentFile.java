package org.investportal.core;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.core.ContentFault.Fault;
import org.investportal.reading.TextReader;
import org.investportal.reading.UnreadableInput;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one file of content. A fault is noted with its line, and reading goes on, so that an editor sees all faults at once. */
final class ContentFile extends YamlFile {

    private static final Pattern ADDRESS =
            Pattern.compile("/|(/[A-Za-z0-9][A-Za-z0-9._~-]*|/-+[A-Za-z0-9][A-Za-z0-9._~-]*)+");
    private static final int LONGEST_ADDRESS = 300;
    private static final String ID = "id";
    private static final String KIND = "kind";
    private static final String ADDRESS_KEY = "address";
    private static final String FORMER = "former";

    /**
     * An item as the file has it.
     *
     * @param texts its canonical texts; null if it is taken out
     * @param lines the line of each field, by its name and by the name of its property
     */
    record Entry(
            String file,
            int line,
            long item,
            Description kind,
            @Nullable Map<String, String> texts,
            @Nullable String address,
            List<String> former,
            Map<String, Integer> lines,
            List<Reference> references) {}

    /** A reference to another item. */
    record Reference(Field field, String name, int line, long to) {}

    private Map<String, Integer> lines = Map.of();
    private List<Reference> references = List.of();

    ContentFile(String file, List<Fault> faults) {
        super(file, faults);
    }

    /** Returns the words of the edition. */
    Text summary(@Nullable Node root) {
        Map<String, Node> keys = root == null ? Map.of() : mapping(root, "", List.of("summary"));
        Node node = keys.get("summary");
        Map<String, Node> words = node == null ? Map.of() : mapping(node, "summary", List.of("en", "zh"));
        if (!words.containsKey("en")) {
            fault(
                    root == null ? 0 : line(root),
                    "summary",
                    "is missing; write the words of the edition under “summary”, “en” and “zh”");
        }
        Map<String, String> texts = new HashMap<>();
        words.forEach((language, text) -> {
            String name = "summary." + language;
            String typed = scalar(text, name, "the words of the edition");
            try {
                if (typed != null && language.equals(Language.EN.code())) {
                    TextReader.requireEnglish(typed);
                }
                texts.put(language, typed == null ? "" : TextReader.words(typed));
            } catch (UnreadableInput unreadable) {
                fault(line(text), name, message(unreadable));
            }
        });
        return new Text(texts.get("en"), texts.get("zh"));
    }

    /** Returns the items of a kind. */
    List<Entry> items(@Nullable Node root, Description kind) {
        List<Entry> entries = new ArrayList<>();
        for (Node node :
                root == null ? List.<Node>of() : sequence(root, "", "a list of items, each beginning with “- id: ”")) {
            Map<String, List<Field>> properties = properties(kind.fields());
            List<String> known = new ArrayList<>(List.of(ID, ADDRESS_KEY, FORMER));
            known.addAll(properties.keySet());
            Map<String, Node> keys = mapping(node, "", known);
            Long item = item(node, keys);
            lines = new HashMap<>();
            references = new ArrayList<>();
            Map<String, String> texts = attributes(keys, properties, "", line(node));
            if (keys.containsKey(ADDRESS_KEY)) {
                lines.put(ADDRESS_KEY, line(keys.get(ADDRESS_KEY)));
            }
            String address = keys.containsKey(ADDRESS_KEY) ? address(keys.get(ADDRESS_KEY), ADDRESS_KEY) : null;
            if (kind.kind().part() && keys.containsKey(ADDRESS_KEY)) {
                fault(
                        line(keys.get(ADDRESS_KEY)),
                        ADDRESS_KEY,
                        "is not possible: " + kind.kind().en().toLowerCase(Locale.ROOT) + " have no page of their own");
            } else if (!kind.kind().part() && !keys.containsKey(ADDRESS_KEY)) {
                fault(
                        line(node),
                        ADDRESS_KEY,
                        "is missing; write the path of the page, such as /" + kind.path() + "/a-name");
            }
            List<String> former = new ArrayList<>();
            for (Node path : keys.containsKey(FORMER)
                    ? sequence(keys.get(FORMER), FORMER, "a list of paths")
                    : List.<Node>of()) {
                String read = address(path, FORMER);
                if (read != null) {
                    former.add(read);
                }
            }
            if (item != null) {
                entries.add(new Entry(file, line(node), item, kind, texts, address, former, lines, references));
            }
        }
        return entries;
    }

    /** Returns the items that were taken out, which keep their addresses. */
    List<Entry> removed(@Nullable Node root, Map<String, Description> kinds) {
        List<Entry> entries = new ArrayList<>();
        for (Node node :
                root == null ? List.<Node>of() : sequence(root, "", "a list, each entry with id, kind and address")) {
            Map<String, Node> keys = mapping(node, "", List.of(ID, KIND, ADDRESS_KEY));
            Long item = item(node, keys);
            Node name = keys.get(KIND);
            String path = name == null ? null : scalar(name, KIND, "a kind");
            Description kind = path == null ? null : kinds.get(path);
            if (kind == null) {
                fault(
                        line(name == null ? node : name),
                        KIND,
                        (path == null ? "is missing" : "“" + path + "” is no kind") + "; write one of "
                                + String.join(", ", kinds.keySet()));
            }
            String address = keys.containsKey(ADDRESS_KEY) ? address(keys.get(ADDRESS_KEY), ADDRESS_KEY) : null;
            if (!keys.containsKey(ADDRESS_KEY)) {
                fault(line(node), ADDRESS_KEY, "is missing; write the path that the page had");
            }
            if (item != null && kind != null && address != null) {
                entries.add(new Entry(file, line(node), item, kind, null, address, List.of(), Map.of(), List.of()));
            }
        }
        return entries;
    }

    private @Nullable Long item(Node node, Map<String, Node> keys) {
        Node id = keys.get(ID);
        String typed = id == null ? null : scalar(id, ID, "a number");
        if (typed != null && typed.matches("[1-9]\\d{0,5}")) {
            return Long.valueOf(typed);
        }
        fault(
                line(id == null ? node : id),
                ID,
                (typed == null ? "is missing" : "“" + typed + "” is not possible") + "; write a number from 1 to "
                        + (Item.FIRST_OF_STAFF - 1));
        return null;
    }

    private @Nullable String address(Node node, String name) {
        String typed = scalar(node, name, "a path");
        if (typed == null || (ADDRESS.matcher(typed).matches() && typed.length() <= LONGEST_ADDRESS)) {
            return typed;
        }
        fault(
                line(node),
                name,
                "“" + typed + "” is no path; write it like /figures/gdp, without the prefix of a language");
        return null;
    }

    private static Map<String, List<Field>> properties(List<Field> fields) {
        return fields.stream().collect(Collectors.groupingBy(Field::property, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the canonical texts of an item or of a line of it; the name of a line ends with a point. */
    private Map<String, String> attributes(
            Map<String, Node> keys, Map<String, List<Field>> properties, String above, int line) {
        Map<String, String> texts = new HashMap<>();
        properties.forEach((property, fields) -> {
            Node node = keys.get(property);
            String name = above + property;
            int faultsBefore = countFaults();
            if (node != null) {
                lines.put(name, line(node));
                attribute(fields, node, name, above, texts);
            }
            Field field = fields.get(0);
            if (field.attribute().required() && !texts.containsKey(field.name()) && countFaults() == faultsBefore) {
                fault(
                        node == null ? line : line(node),
                        above + field.name(),
                        "is missing; fill in “" + field.attribute().en() + "”");
            }
        });
        return texts;
    }

    private void attribute(List<Field> fields, Node node, String name, String above, Map<String, String> texts) {
        Field first = fields.get(0);
        if (first.part() != null) {
            Map<String, Node> words = mapping(node, name, List.of("en", "zh"));
            for (Field field : fields) {
                Node text = words.get(Objects.requireNonNull(field.part()).code());
                if (text != null) {
                    lines.put(above + field.name(), line(text));
                    value(field, text, above + field.name(), texts);
                }
            }
        } else if (!first.cells().isEmpty()) {
            List<Map<String, String>> rows = new ArrayList<>();
            int faultsBefore = countFaults();
            for (Node row : sequence(node, name, "a list of lines")) {
                Map<String, List<Field>> cells = properties(first.cells());
                String place = name + "[" + (rows.size() + 1) + "]";
                lines.put(place, line(row));
                rows.add(attributes(mapping(row, place, List.copyOf(cells.keySet())), cells, place + ".", line(row)));
            }
            if (countFaults() == faultsBefore && !rows.isEmpty()) {
                texts.put(first.name(), first.lines(rows));
            }
        } else if (first.java() == List.class && node instanceof SequenceNode list) {
            List<String> each = new ArrayList<>();
            for (Node element : list.getValue()) {
                Map<String, String> one = new HashMap<>();
                value(first, element, name, one);
                each.addAll(one.values());
            }
            refuseTwice(first, list, name, each, texts);
        } else {
            value(first, node, name, texts);
        }
    }

    private void refuseTwice(Field field, Node list, String name, List<String> each, Map<String, String> texts) {
        if (each.stream().distinct().count() < each.size()) {
            fault(line(list), name, "names an item twice");
        } else if (!each.isEmpty()) {
            texts.put(field.name(), String.join(" ", each));
        }
    }

    private void value(Field field, Node node, String name, Map<String, String> texts) {
        String typed = scalar(node, name, field.attribute().en().toLowerCase(Locale.ROOT));
        if (typed == null) {
            return;
        }
        try {
            String text = field.read(typed, field.part() == null ? Language.EN : field.part());
            if (!text.isEmpty()) {
                texts.put(field.name(), text);
                if (field.isReference()) {
                    List.of(text.split(" "))
                            .forEach(to -> references.add(new Reference(field, name, line(node), Long.parseLong(to))));
                }
            }
        } catch (UnreadableInput unreadable) {
            fault(line(node), name, message(unreadable));
        } catch (IllegalArgumentException unreadable) {
            fault(line(node), name, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Returns the words of the bundle; content is read before there is a message source. */
    private static String message(UnreadableInput unreadable) {
        String pattern = ResourceBundle.getBundle("messages", Locale.ROOT)
                .getString(unreadable.problem().key());
        return MessageFormat.format(pattern, unreadable.problem().arguments().toArray());
    }
}
