package org.investportal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The content of an invented city, as the forms that its agency sends, in their order. */
record ExampleCity(List<Entry> entries) {

    /** The key of the text of a source, which is no field of its form: an administrator attaches it. */
    static final String TEXT = "text";

    /**
     * A form.
     *
     * @param kind the kind of item, {@code settings}, or {@code fill} for a form that is opened again
     * @param name how other entries name the item
     * @param fields the typed texts, or lists of rows, by the names of the fields
     */
    record Entry(String kind, String name, Map<String, Object> fields) {

        private static Entry of(Map<String, Object> read) {
            Map<String, Object> fields = new LinkedHashMap<>(read);
            String kind = fields.keySet().iterator().next();
            Object name = Objects.requireNonNull(fields.remove(kind));
            if (name instanceof Map<?, ?> settings) {
                settings.forEach((field, text) -> fields.put((String) field, text));
            }
            return new Entry(kind, name instanceof String words ? words : kind, fields);
        }

        /** Returns the typed text; empty if the field is left empty. */
        String text(String field) {
            return (String) fields.getOrDefault(field, "");
        }
    }

    static ExampleCity read(String file) {
        try (InputStream content = ExampleCity.class.getResourceAsStream(file)) {
            List<Map<String, Object>> read =
                    yaml().load(new String(Objects.requireNonNull(content).readAllBytes(), UTF_8));
            return new ExampleCity(read.stream().map(Entry::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Entry> of(String kind) {
        return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    /** Reads every scalar as the text that is written, also numbers and dates. */
    private static Yaml yaml() {
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // everything is text
            }
        };
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, textOnly);
    }
}
