package org.investportal.core;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.investportal.core.ContentFault.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads lists, fields and values of one YAML file. What is not as expected is noted with its line. */
class YamlFile {

    private static final int LARGEST_FILE = 500_000_000;

    final String file;
    private final List<Fault> faults;

    YamlFile(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    int countFaults() {
        return faults.size();
    }

    void fault(int line, String field, String message) {
        faults.add(new Fault(file, line, field, message));
    }

    /** Returns the content of the file; null if it is empty or no YAML. */
    @Nullable
    Node compose(byte[] content) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Yaml(options).compose(new StringReader(text));
        } catch (CharacterCodingException noText) {
            fault(0, "", "the file is not text in UTF-8");
        } catch (MarkedYAMLException unreadable) {
            int line = unreadable.getProblemMark() == null
                    ? 0
                    : unreadable.getProblemMark().getLine() + 1;
            fault(line, "", "this is not YAML: " + unreadable.getProblem());
        } catch (ReaderException unreadable) {
            String text = new String(content, StandardCharsets.UTF_8);
            int end = Math.min(text.length(), unreadable.getPosition());
            int line = (int) text.substring(0, end)
                            .chars()
                            .filter(each -> each == '\n')
                            .count()
                    + 1;
            fault(
                    line,
                    "",
                    String.format(
                            Locale.ROOT,
                            "there is a control character (U+%04X); delete it",
                            unreadable.getCodePoint()));
        } catch (YAMLException unreadable) {
            fault(0, "", "this is not YAML: " + unreadable.getMessage());
        }
        return null;
    }

    /** Returns the value of a node; null if it is none. */
    @Nullable
    String scalar(Node node, String name, String expected) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(line(node), name, "one value was expected (" + expected + "), but here is " + shape(node));
        return null;
    }

    /** Returns the elements of a list. */
    List<Node> sequence(Node node, String name, String expected) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        fault(line(node), name, expected + " was expected, but here is " + shape(node));
        return List.of();
    }

    /** Returns the fields of a node that are known. */
    Map<String, Node> mapping(Node node, String name, List<String> known) {
        Map<String, Node> keys = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(
                    line(node),
                    name,
                    "fields were expected (" + String.join(", ", known) + "), but here is " + shape(node));
            return keys;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String place = name.isEmpty() ? key : name + "." + key;
            if (!known.contains(key)) {
                fault(
                        line(tuple.getKeyNode()),
                        place,
                        "there is no such field; the fields are " + String.join(", ", known));
            } else if (keys.put(key, tuple.getValueNode()) != null) {
                fault(line(tuple.getKeyNode()), place, "is written twice; delete one");
            }
        }
        return keys;
    }

    private static String shape(Node node) {
        return node instanceof SequenceNode
                ? "a list"
                : node instanceof MappingNode
                        ? "a group of fields"
                        : "the text “" + ((ScalarNode) node).getValue() + "”";
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
