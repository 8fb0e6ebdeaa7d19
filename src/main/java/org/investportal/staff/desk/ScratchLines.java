package org.investportal.staff.desk;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.change.ScratchLine;
import org.investportal.editorial.change.Scratches;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what somebody typed and has not kept, and the form that it belongs to. */
@Component
class ScratchLines {

    /** {@code change-12} or {@code figure-305}. */
    private static final Pattern OF_SOMETHING = Pattern.compile("([a-z-]+)-(\\d{1,18})");

    private static final String NEW = "new-";
    private static final String CHANGE = "change";

    private final Scratches scratches;
    private final ChangeLists lists;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final FieldWords fields;
    private final StaffWords words;
    private final Times times;

    ScratchLines(
            Scratches scratches,
            ChangeLists lists,
            DraftWording wording,
            Catalogue catalogue,
            FieldWords fields,
            StaffWords words,
            Times times) {
        this.scratches = scratches;
        this.lists = lists;
        this.wording = wording;
        this.catalogue = catalogue;
        this.fields = fields;
        this.words = words;
        this.times = times;
    }

    /** What changes and things are called is read once for all of them. */
    List<DeskPage.ScratchLine> of(StaffMember member) {
        List<ScratchLine> typed = scratches.of(member);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Long, String> changes = lists.titles(typed.stream()
                .map(line -> OF_SOMETHING.matcher(line.form()))
                .filter(ScratchLines::isOfChange)
                .map(ScratchLines::number)
                .collect(toSet()));
        DraftWording.At now = wording.at(catalogue.current(), words.language());
        return typed.stream().map(line -> line(line, changes, now)).toList();
    }

    private DeskPage.ScratchLine line(ScratchLine typed, Map<Long, String> changes, DraftWording.At now) {
        Matcher named = OF_SOMETHING.matcher(typed.form());
        if (isOfChange(named)) {
            long id = number(named);
            String title = changes.getOrDefault(id, words.of("desk.scratch.change", String.valueOf(id)));
            return line(title, "/staff/changes/" + id + "/edit", typed);
        }
        if (named.matches()) {
            String name = now.name(number(named)).orElse("#" + number(named));
            return line(name, "/staff/content/" + named.group(1) + "/" + number(named), typed);
        }
        return Schema.kinds().stream()
                .filter(kind -> typed.form().equals(NEW + kind.code()))
                .findFirst()
                .map(kind -> line(
                        words.of("desk.scratch.new", fields.kind(kind)),
                        "/staff/content/" + kind.code() + "/new",
                        typed))
                .orElseGet(() -> line(typed.form(), null, typed));
    }

    private DeskPage.ScratchLine line(String title, @Nullable String path, ScratchLine typed) {
        return new DeskPage.ScratchLine(
                title,
                path == null ? null : path + "?scratch=" + typed.formKey(),
                times.of(typed.typedAt()),
                times.of(typed.keptUntil()));
    }

    private static boolean isOfChange(Matcher named) {
        return named.matches() && named.group(1).equals(CHANGE);
    }

    private static long number(Matcher named) {
        return Long.parseLong(named.group(2));
    }
}
