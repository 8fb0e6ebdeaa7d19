package org.investportal.staff.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;

/**
 * Which form: one that adds something new, one that begins a change of what is published, or that of a subject of a change.
 *
 * @param item the thing, 0 if it is new
 * @param change the change that holds the thing, 0 if none does yet
 */
public record FormAddress(ItemKind kind, long item, long change) {

    public static final String CONTENT = "/staff/content/";
    public static final String CHANGES = "/staff/changes/";

    private static final Pattern SCRATCH = Pattern.compile(
            "change-(?<change>\\d{1,18})-(?<subject>\\d{1,18})|new-(?<new>[a-z]+)|(?<kind>[a-z]+)-(?<item>\\d{1,18})");

    static FormAddress ofNew(ItemKind kind) {
        return new FormAddress(kind, 0, 0);
    }

    public static FormAddress of(Subject subject) {
        return new FormAddress(subject.kind(), subject.item(), 0);
    }

    public static FormAddress of(Subject subject, long change) {
        return new FormAddress(subject.kind(), subject.item(), change);
    }

    boolean isNew() {
        return item == 0;
    }

    boolean isOfChange() {
        return change != 0;
    }

    Subject subject() {
        return new Subject(kind, item);
    }

    public String path() {
        if (isOfChange()) {
            return CHANGES + change + "/edit/" + item;
        }
        return CONTENT + kind.code() + "/" + (isNew() ? "new" : String.valueOf(item));
    }

    /** Returns the name of the form in the log. */
    String about() {
        if (isOfChange()) {
            return "change " + change;
        }
        return isNew() ? "new " + kind.code() : kind.code() + " " + item;
    }

    /** The name under which its scratch copies are kept. */
    String scratch() {
        if (isOfChange()) {
            return "change-" + change + "-" + item;
        }
        return isNew() ? "new-" + kind.code() : kind.code() + "-" + item;
    }

    /** Returns the item of a form of published content by its name: {@code source-60}. */
    static Optional<Subject> subject(String name) {
        Matcher matcher = SCRATCH.matcher(name);
        return matcher.matches() && matcher.group("item") != null
                ? Schema.kinds().stream()
                        .filter(kind -> kind.code().equals(matcher.group("kind")))
                        .findFirst()
                        .map(kind -> new Subject(kind, Long.parseLong(matcher.group("item"))))
                : Optional.empty();
    }

    /** The path of the form that a scratch copy of that name is of; empty if there is no such form. */
    static Optional<String> pathOfScratch(String name) {
        Matcher matcher = SCRATCH.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("change") != null) {
            return Optional.of(CHANGES + matcher.group("change") + "/edit/" + matcher.group("subject"));
        }
        String kind = matcher.group("new") == null ? matcher.group("kind") : matcher.group("new");
        return Schema.kinds().stream()
                .filter(known -> known.code().equals(kind))
                .findFirst()
                .map(known -> matcher.group("new") == null
                        ? new FormAddress(known, Long.parseLong(matcher.group("item")), 0)
                        : ofNew(known))
                .map(FormAddress::path);
    }
}
