package org.investportal.editorial.input;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Schema;
import org.investportal.wording.PeriodWording;
import org.springframework.stereotype.Component;

/** Parses the input of staff in form fields, and reports how it was understood. Ambiguous input is not guessed. */
@Component
public class FieldReader {

    private static final Set<FieldType> IN_DIGITS =
            EnumSet.of(FieldType.PERIOD, FieldType.DATE, FieldType.NUMBER, FieldType.WHOLE);
    private static final Pattern ITEM = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");
    private static final String EXAMPLE_OF_WHOLE = "20";

    private final PeriodWording periods;
    private final NumberFieldReader numbers;

    public FieldReader(PeriodWording periods, NumberFieldReader numbers) {
        this.periods = periods;
        this.numbers = numbers;
    }

    /** Parses all fields of a form; a field without input is empty. */
    public FormReading read(Schema schema, Map<String, String> typed, Language language) {
        Map<String, String> content = new TreeMap<>();
        Map<String, String> understood = new LinkedHashMap<>();
        Map<String, FieldProblem> problems = new LinkedHashMap<>();
        Map<String, String> completed = schema.kind() == ItemKind.FIGURE ? NumberFieldReader.completed(typed) : typed;
        for (Field field : schema.fields()) {
            FieldReading reading = read(field, completed, language);
            content.put(field.name(), reading.canonical());
            if (reading.understood() != null) {
                understood.put(field.name(), reading.understood());
            }
            if (reading.problem() != null) {
                problems.put(field.name(), reading.problem());
            }
        }
        return new FormReading(Content.of(content), understood, problems);
    }

    /** Parses one field; it gets the input of all fields, since a number is parsed with its unit. */
    public FieldReading read(Field field, Map<String, String> typed, Language language) {
        String text = typed.getOrDefault(field.name(), "");
        if (text.isBlank()) {
            return FieldReading.of("");
        }
        if (field.isText() && text.strip().equals(Suppression.MARK)) {
            return FieldReading.of(Suppression.MARK);
        }
        try {
            requireVisible(text);
            requireEnglish(field, text);
            FieldReading reading = readSome(field, text, typed, language);
            requireRoom(field, reading.canonical());
            return reading;
        } catch (UnreadableInput unreadableInput) {
            return FieldReading.of(mistyped(field, text, language).orElse(unreadableInput.problem()));
        }
    }

    /** Returns the problem of input that could be read if its letters were the digits that they look like; empty if it could not. */
    private Optional<FieldProblem> mistyped(Field field, String text, Language language) {
        return IN_DIGITS.contains(field.type())
                ? LookalikeLetter.firstIn(text)
                        .filter(letter -> isReadable(field, letter.meant(), language))
                        .map(letter -> FieldProblem.of(
                                "unreadable.letter-for-digit", text, letter.letter(), letter.digit(), letter.meant()))
                : Optional.empty();
    }

    private boolean isReadable(Field field, String text, Language language) {
        try {
            readSome(field, text, NumberFieldReader.completed(Map.of(field.name(), text)), language);
            return true;
        } catch (UnreadableInput unreadable) {
            return false;
        }
    }

    /** Refuses Chinese text in an English field; alternative spellings may be in any script. */
    private static void requireEnglish(Field field, String text) {
        if (field.language() == Language.EN
                && !field.label().equals(TextField.ALSO_WRITTEN.code())
                && EnglishTextCheck.areChinese(text)) {
            throw UnreadableInput.of("unreadable.chinese", text);
        }
    }

    private static void requireVisible(String text) {
        HiddenCharacter.firstIn(text).ifPresent(found -> {
            throw UnreadableInput.of("unreadable.hidden", found.before(), found.code());
        });
    }

    private static void requireRoom(Field field, String canonical) {
        if (canonical.length() > field.longest()) {
            throw UnreadableInput.of(
                    "unreadable.too-long",
                    canonical,
                    String.valueOf(canonical.length()),
                    String.valueOf(field.longest()));
        }
    }

    private FieldReading readSome(Field field, String text, Map<String, String> typed, Language language) {
        return switch (field.type()) {
            case REFERENCE -> FieldReading.of(item(text));
            case CODE -> FieldReading.of(code(field, text));
            case PERIOD -> period(text, language);
            case DATE -> date(text, language);
            case NUMBER -> numbers.read(text, typed, language);
            case WHOLE -> FieldReading.of(whole(text));
            case POSITION -> FieldReading.of(position(text));
            case SLUG -> FieldReading.of(TextFieldReader.slug(text));
            case DIGEST -> FieldReading.of(TextFieldReader.digest(text));
            case URL -> FieldReading.of(TextFieldReader.url(text));
            case PHONE -> FieldReading.of(TextFieldReader.phone(text));
            case EMAIL -> FieldReading.of(TextFieldReader.email(text));
            case NAME -> FieldReading.of(TextFieldReader.name(text));
            case WORDS -> FieldReading.of(TextFieldReader.words(text));
            case LINES -> FieldReading.of(LineReader.read(Objects.requireNonNull(field.form()), text));
        };
    }

    private FieldReading period(String text, Language language) {
        Period period = PeriodReader.read(text, language);
        return FieldReading.of(period.code(), periods.of(period, language));
    }

    private FieldReading date(String text, Language language) {
        Period date = PeriodReader.read(text, language);
        return FieldReading.of(date.code(), periods.date(date, language));
    }

    private static String item(String text) {
        String item = InputNormalizer.plain(text);
        if (!ITEM.matcher(item).matches()) {
            throw UnreadableInput.of("unreadable.choice", text);
        }
        return item;
    }

    private static String code(Field field, String text) {
        String code = InputNormalizer.plain(text).replaceAll("[ _]+", "-");
        if (!field.codes().contains(code)) {
            throw UnreadableInput.of("unreadable.choice", text);
        }
        return code;
    }

    private static String position(String text) {
        if (Character.isLetter(text.codePointAt(0))) {
            throw UnreadableInput.of("unreadable.position", text);
        }
        return whole(text);
    }

    private static String whole(String text) {
        String number = THOUSANDS.matcher(InputNormalizer.plain(text)).replaceAll("");
        if (!WHOLE.matcher(number).matches()) {
            throw UnreadableInput.of("unreadable.whole", text, EXAMPLE_OF_WHOLE);
        }
        return number;
    }
}
