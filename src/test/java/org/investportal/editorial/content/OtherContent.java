package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Creates different content of a subject, field by field, that the database accepts; the same content if a field cannot change alone. */
public final class OtherContent {

    private static final Map<String, String> LINES = Map.of(
            "readings", "60 2.3.1 field",
            "peers", "50 level",
            "mentions", "26.9.9 | 17 | somebody",
            "left-out", "2.3.3 claim 760");

    private OtherContent() {}

    public static Content of(Field field, Subject subject, Content before) {
        if (field.given() || isBound(field, before)) {
            return before;
        }
        return before.with(field.name(), other(field, subject, before.get(field.name())));
    }

    /** Returns the content with its optional fields emptied, except the direction and the printed numbers. */
    public static Content bare(Subject subject, Content before) {
        Content bare = before;
        for (Field field : Schema.of(subject.kind()).fields()) {
            if (!field.required() && !field.name().equals("direction") && field.form() != LineForm.MENTION) {
                bare = bare.with(field.name(), "");
            }
        }
        return bare;
    }

    /** Returns whether another field determines this one: only a rank has a direction, and undated content has no other basis. */
    private static boolean isBound(Field field, Content before) {
        boolean rank = before.get("measure").equals("rank");
        boolean undated = before.get("basis").equals("undated");
        return switch (field.name()) {
            case "measure" -> rank;
            case "direction", "ranked-in" -> !rank;
            case "period", "basis" -> undated;
            default -> false;
        };
    }

    private static String other(Field field, Subject subject, String said) {
        return switch (field.type()) {
            case REFERENCE -> said.equals(reference(field, said)) ? "51" : reference(field, said);
            case CODE -> next(field, said);
            case PERIOD, DATE -> String.valueOf(1000 + subject.item());
            case NUMBER -> said.equals("7") ? "8" : "7";
            case WHOLE, POSITION -> said.equals("3") ? "4" : "3";
            case SLUG -> said;
            case DIGEST -> "0".repeat(64);
            case URL -> "https://example.org/report";
            case PHONE -> "+86 571 0000 0000";
            case EMAIL -> "invest@example.org";
            case NAME -> said + " of old";
            case WORDS -> said.isEmpty() ? "In other words." : said + "\n\nAnd more.";
            case LINES -> lines(field, subject, said);
        };
    }

    private static String reference(Field field, String said) {
        return switch (field.name()) {
            case "indicator" -> String.valueOf(nextIndicator(Long.parseLong(said)));
            case "area", "ranked-in" -> "57";
            case "topic" -> "43";
            case "sector" -> "12";
            default -> "53";
        };
    }

    /** Round all of the seed, so that figures which are distinguished by their indicators stay so. */
    private static long nextIndicator(long indicator) {
        return switch ((int) indicator) {
            case 118 -> 130;
            case 145 -> 160;
            case 183 -> 100;
            default -> indicator + 1;
        };
    }

    /** Units that take any amount, and no code that binds another field. */
    private static String next(Field field, String said) {
        List<String> codes = new ArrayList<>(field.codes());
        codes.removeAll(List.of("rank", "undated", "square-metres", "nanometres", "count", "place", "times"));
        return codes.get((codes.indexOf(said) + 1) % codes.size());
    }

    private static String lines(Field field, Subject subject, String said) {
        List<String> lines = new ArrayList<>(LineForm.lines(said));
        switch (field.name()) {
            case "headlines" -> Collections.reverse(lines);
            case "relations" -> lines.add("part-of " + nextIndicator(subject.item()));
            case "ties" -> lines.add("353");
            case "also-shown-in" -> lines.add(lines.contains("12") ? "10" : "12");
            default -> lines.add(LINES.get(field.name()));
        }
        LineForm form = field.form();
        return form == null ? said : form.text(lines);
    }
}
