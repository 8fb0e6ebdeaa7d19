package org.investportal.staff.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ScratchLine;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.content.Schema;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the unsaved input of a person, and the form that it belongs to. */
@Component
class ScratchLineMapper {

    /** {@code figure-305}. */
    private static final Pattern OF_SOMETHING = Pattern.compile("([a-z]+)-(\\d{1,18})");

    /** {@code change-12-305}: a subject of a change. */
    private static final Pattern OF_CHANGE = Pattern.compile("change-(\\d{1,18})-(\\d{1,18})");

    private static final String NEW = "new-";

    private final ScratchService scratchService;
    private final ChangeFinder lists;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final FieldWording fields;
    private final StaffWording words;
    private final TimeWording timeWording;

    ScratchLineMapper(
            ScratchService scratchService,
            ChangeFinder lists,
            DraftWording wording,
            Catalogue catalogue,
            FieldWording fields,
            StaffWording words,
            TimeWording timeWording) {
        this.scratchService = scratchService;
        this.lists = lists;
        this.wording = wording;
        this.catalogue = catalogue;
        this.fields = fields;
        this.words = words;
        this.timeWording = timeWording;
    }

    /** Returns the scratch copies of the person, a line for each form, the newest first. The names of changes and items are read once for all of them. */
    List<DeskPage.ScratchLine> of(StaffMember member) {
        List<ScratchLine> typed = scratchService.of(member);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Long, String> changes = lists.titles(typed.stream()
                .map(line -> OF_CHANGE.matcher(line.form()))
                .filter(Matcher::matches)
                .map(named -> Long.parseLong(named.group(1)))
                .collect(toSet()));
        DraftWording.At now = wording.at(catalogue.current(), words.language());
        Map<String, List<ScratchLine>> byForm =
                typed.stream().collect(groupingBy(ScratchLine::form, LinkedHashMap::new, toList()));
        return byForm.values().stream()
                .map(copies -> line(copies.get(0), changes, now).of(copies.size()))
                .toList();
    }

    private DeskPage.ScratchLine line(ScratchLine typed, Map<Long, String> changes, DraftWording.At now) {
        Matcher change = OF_CHANGE.matcher(typed.form());
        if (change.matches()) {
            String id = change.group(1);
            String title = changes.getOrDefault(Long.parseLong(id), words.of("desk.scratch.change", id));
            return line(title, "/staff/changes/" + id + "/edit/" + change.group(2), typed);
        }
        Matcher named = OF_SOMETHING.matcher(typed.form());
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
                timeWording.of(typed.typedAt()),
                timeWording.of(typed.keptUntil()),
                null);
    }

    private static long number(Matcher named) {
        return Long.parseLong(named.group(2));
    }
}
