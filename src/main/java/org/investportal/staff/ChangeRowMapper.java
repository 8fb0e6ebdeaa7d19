package org.investportal.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.LatestTransitionFinder;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.release.OvertakenChangeFinder;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes lines of changes. */
@Component
public class ChangeRowMapper {

    private final LatestTransitionFinder steps;
    private final Checklist checklist;
    private final OvertakenChangeFinder overtakenChangeFinder;
    private final RemarkService remarkService;
    private final FieldWording fields;
    private final StaffWording words;
    private final TimeWording timeWording;
    private final PortalSettings settings;

    ChangeRowMapper(
            LatestTransitionFinder steps,
            Checklist checklist,
            OvertakenChangeFinder overtakenChangeFinder,
            RemarkService remarkService,
            FieldWording fields,
            StaffWording words,
            TimeWording timeWording,
            PortalSettings settings) {
        this.steps = steps;
        this.checklist = checklist;
        this.overtakenChangeFinder = overtakenChangeFinder;
        this.remarkService = remarkService;
        this.fields = fields;
        this.words = words;
        this.timeWording = timeWording;
        this.settings = settings;
    }

    public List<ChangeRow> of(List<ChangeLine> lines, StaffMember reader) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, Transition> last = steps.of(lines);
        Supplier<HiddenWordFilter> hidden = SingletonSupplier.of(checklist::hidden);
        Set<Long> doubled = overtakenChangeFinder.doubled();
        Set<Long> overtaken = overtakenChangeFinder.overtaken(lines);
        Map<Long, Long> open = remarkService.open(lines.stream()
                .filter(line -> line.state().isOpen())
                .map(ChangeLine::id)
                .toList());
        return lines.stream()
                .map(line -> row(
                        line,
                        reader,
                        notices(
                                doubled.contains(line.id()),
                                overtaken.contains(line.id()),
                                open.getOrDefault(line.id(), 0L)),
                        remark(line, last.get(line.id()), hidden)))
                .toList();
    }

    private List<String> notices(boolean doubled, boolean overtaken, long remarks) {
        return Stream.of(
                        doubled ? words.of("change.doubled") : "",
                        overtaken ? words.of("change.overtaken") : "",
                        remarks > 0 ? words.of("change.remarks", String.valueOf(remarks)) : "")
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    private ChangeRow row(ChangeLine line, StaffMember reader, List<String> notices, @Nullable String remark) {
        return new ChangeRow(
                line.title(),
                "/staff/changes/" + line.id(),
                kinds(line),
                line.plannedEdition() != null && line.state() == ChangeState.APPROVED
                        ? words.of("change-state.planned")
                        : words.of("change-state", line.state()),
                line.state().code(),
                timeWording.of(line.movedAt()),
                timeWording.since(line.movedAt()),
                authors(line),
                !settings.isOnePerson()
                        && line.participants().stream()
                                .anyMatch(one -> one.author() && one.account() == reader.account()),
                notices,
                remark);
    }

    /** The portal gives a change back without a remark if the published content changed in the same field. Suppressed words are masked. */
    private @Nullable String remark(ChangeLine line, @Nullable Transition last, Supplier<HiddenWordFilter> hidden) {
        if (line.state() != ChangeState.RETURNED || last == null) {
            return null;
        }
        String remark = last.remark();
        return last.account() == null
                ? words.of("change.conflicted")
                : remark == null ? null : hidden.get().masked(remark);
    }

    /** Returns the kind of the first subject, and how many others there are. */
    private String kinds(ChangeLine line) {
        String first = fields.kind(line.first().kind());
        int others = line.subjects().size() - 1;
        return others == 0 ? first : words.of("change.and-others", first, String.valueOf(others));
    }

    private static String authors(ChangeLine line) {
        return line.participants().stream()
                .filter(Participant::author)
                .map(Participant::name)
                .collect(Collectors.joining(", "));
    }
}
