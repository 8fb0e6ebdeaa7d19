package org.investportal.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for a constant that people choose from a list; {@link Coded#label} returns them. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /** The English words. */
    String en();

    /** The Chinese words. */
    String zh();

    /** Reads the labels of constants once for each type. */
    final class Reader {

        private static final ClassValue<Map<String, Map<Language, String>>> LABELS = new ClassValue<>() {
            @Override
            protected Map<String, Map<Language, String>> computeValue(Class<?> type) {
                return read(type);
            }
        };

        private Reader() {}

        /** Returns the words of the constant; its code if it has no {@link Label}. */
        static String label(Coded constant, Language language) {
            Class<?> type = constant instanceof Enum<?> known ? known.getDeclaringClass() : constant.getClass();
            @Nullable Map<Language, String> words = LABELS.get(type).get(constant.name());
            return words == null ? constant.code() : words.getOrDefault(language, constant.code());
        }

        private static Map<String, Map<Language, String>> read(Class<?> type) {
            Map<String, Map<Language, String>> labels = new HashMap<>();
            for (var field : type.getFields()) {
                Label label = field.getAnnotation(Label.class);
                if (label != null) {
                    labels.put(
                            field.getName(), new EnumMap<>(Map.of(Language.EN, label.en(), Language.ZH, label.zh())));
                }
            }
            return Collections.unmodifiableMap(labels);
        }
    }
}
