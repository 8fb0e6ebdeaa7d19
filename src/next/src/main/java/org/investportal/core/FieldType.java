package org.investportal.core;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.reading.PeriodReader;
import org.investportal.reading.TextReader;
import org.investportal.reading.TypedQuantity;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.Locator;
import org.investportal.value.Period;
import org.investportal.value.Quantity;

/** Reads and writes the values of one Java type. */
interface FieldType<T> {

    /** Reads the canonical text that {@link #format} writes, or throws an {@link IllegalArgumentException} that says what was expected. */
    T parse(String text);

    /** Returns the canonical text, which is equal for equal values and never empty. */
    String format(T value);

    /** Reads what a person typed; the canonical text, too. */
    default T read(String typed, Language language) {
        return parse(typed.strip());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static FieldType<?> of(Type java, AnnotatedElement declared) {
        Attribute attribute = declared.getAnnotation(Attribute.class);
        if (java == String.class || java == Text.class) {
            return new Words(attribute);
        } else if (java == Long.class) {
            return new Reference();
        } else if (java == Integer.class) {
            return new Simple<>("a whole number", text -> Integer.valueOf(text.replace(",", "")), String::valueOf);
        } else if (java == Boolean.class) {
            return new Simple<>("yes or no", FieldType::yes, value -> value ? "yes" : "no");
        } else if (java == BigDecimal.class) {
            return new Simple<>("a number", BigDecimal::new, FieldType::plain);
        } else if (java == LocalDate.class) {
            return new Simple<>("a day such as 2018-07-05", LocalDate::parse, LocalDate::toString);
        } else if (java == Locator.class) {
            return new Simple<>("a place such as 11.2.3", Locator::parse, Locator::code);
        } else if (java == Period.class) {
            return new When();
        } else if (java == Quantity.class) {
            return new Amount();
        } else if (java instanceof Class<?> type && type.isEnum()) {
            return new Choice(type);
        } else if (java instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element == Long.class ? new References() : new Lines(element);
        }
        throw new IllegalArgumentException("no type of fields for " + java + " of " + declared);
    }

    private static boolean yes(String text) {
        if (!List.of("yes", "no", "true", "false").contains(text)) {
            throw new IllegalArgumentException();
        }
        return text.equals("yes") || text.equals("true");
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** A type with a short text of its own. */
    record Simple<T>(String expected, Function<String, T> parser, Function<T, String> formatter)
            implements FieldType<T> {
        @Override
        public T parse(String text) {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException unreadable) {
                throw new IllegalArgumentException("\"" + text + "\" is not " + expected, unreadable);
            }
        }

        @Override
        public String format(T value) {
            return formatter.apply(value);
        }
    }

    /** Words as they are; prose may have several lines. */
    record Words(Attribute attribute) implements FieldType<String> {
        @Override
        public String parse(String text) {
            if (text.length() > attribute.max()) {
                throw new IllegalArgumentException(
                        text.length() + " characters are too many; at most " + attribute.max());
            }
            return text;
        }

        @Override
        public String format(String value) {
            return value;
        }

        @Override
        public String read(String typed, Language language) {
            return parse(
                    switch (attribute.form()) {
                        case SLUG -> TextReader.slug(typed);
                        case URL -> TextReader.url(typed);
                        case EMAIL -> TextReader.email(typed);
                        case PHONE -> TextReader.phone(typed);
                        case SPELLINGS, PLAIN -> attribute.prose() ? TextReader.words(typed) : TextReader.line(typed);
                    });
        }
    }

    record When() implements FieldType<Period> {
        @Override
        public Period parse(String text) {
            return Period.parse(text);
        }

        @Override
        public String format(Period value) {
            return value.code();
        }

        @Override
        public Period read(String typed, Language language) {
            try {
                return parse(typed.strip());
            } catch (IllegalArgumentException noCode) {
                return PeriodReader.read(typed, language);
            }
        }
    }

    /** A number with its precision and unit. */
    record Amount() implements FieldType<Quantity> {
        @Override
        public Quantity parse(String text) {
            return Quantity.parse(text);
        }

        @Override
        public String format(Quantity value) {
            return value.format();
        }

        @Override
        public Quantity read(String typed, Language language) {
            try {
                return parse(typed);
            } catch (IllegalArgumentException noCode) {
                return TypedQuantity.read(typed, language);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    record Choice(Class<?> constants) implements FieldType<Coded> {
        @Override
        public Coded parse(String text) {
            return (Coded) Coded.parse((Class) constants, text);
        }

        @Override
        public String format(Coded value) {
            return value.code();
        }
    }

    /** The number of another item. */
    record Reference() implements FieldType<Long> {
        @Override
        public Long parse(String text) {
            if (!text.matches("[1-9]\\d{0,17}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not the number of an item");
            }
            return Long.valueOf(text);
        }

        @Override
        public String format(Long value) {
            return value.toString();
        }
    }

    /** The numbers of other items. */
    record References() implements FieldType<List<Long>> {
        @Override
        public List<Long> parse(String text) {
            List<Long> items = Arrays.stream(text.strip().split("\\s+"))
                    .map(new Reference()::parse)
                    .toList();
            if (Set.copyOf(items).size() < items.size()) {
                throw new IllegalArgumentException("\"" + text + "\" names an item twice");
            }
            return items;
        }

        @Override
        public String format(List<Long> value) {
            return value.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** Lines of the same cells. In the canonical text each is one row: its number, then its cells, between bars. */
    record Lines(Class<?> line, List<Field> cells) implements FieldType<List<Line>> {

        Lines(Class<?> line) {
            this(line, Field.ofRecord(line));
        }

        @Override
        public List<Line> parse(String text) {
            List<Line> lines = new ArrayList<>();
            Set<Integer> numbers = new HashSet<>();
            for (String row : text.split("\n", -1)) {
                List<String> texts = Rows.split(row);
                if (texts.size() != cells.size() + 1) {
                    throw new IllegalArgumentException(
                            "\"" + row + "\" has not a number and " + cells.size() + " cells");
                }
                Map<String, String> values = new LinkedHashMap<>();
                for (int cell = 0; cell < cells.size(); cell++) {
                    values.put(cells.get(cell).name(), texts.get(cell + 1));
                }
                Line read = of(Integer.parseInt(texts.get(0)), values);
                if (!numbers.add(read.id())) {
                    throw new IllegalArgumentException("two lines have the number " + read.id());
                }
                lines.add(read);
            }
            return List.copyOf(lines);
        }

        /** Creates a line of the canonical texts of its cells. */
        Line of(int id, Map<String, String> texts) {
            return (Line) Member.create(line, member -> member.isIdentity() ? id : member.read(texts));
        }

        @Override
        public String format(List<Line> lines) {
            return lines.stream().map(this::row).collect(Collectors.joining("\n"));
        }

        private String row(Line row) {
            List<String> texts = new ArrayList<>(List.of(String.valueOf(row.id())));
            cells.forEach(cell -> texts.add(cell.write(row)));
            return Rows.join(texts);
        }
    }
}
