package org.investportal.staff.review;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transition;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.springframework.stereotype.Component;

/** Makes the history of a change from its steps. */
@Component
class ChangeHistoryFactory {

    private final StaffWording words;
    private final TimeWording timeWording;

    ChangeHistoryFactory(StaffWording words, TimeWording timeWording) {
        this.words = words;
        this.timeWording = timeWording;
    }

    /** The newest first. */
    List<StepLine> steps(ChangeView view) {
        List<StepLine> lines = new ArrayList<>();
        int before = 0;
        for (Transition step : view.transitions()) {
            lines.add(0, line(view, step, step.revisionNumber() > before));
            before = step.revisionNumber();
        }
        return lines;
    }

    private StepLine line(ChangeView view, Transition step, boolean newRevision) {
        Submission submission =
                step.submission().map(written -> written.without(view.hidden())).orElse(null);
        String remark = step.remark();
        return new StepLine(
                timeWording.of(step.madeAt()),
                words.of("step." + StepKind.of(step, newRevision).code(), step.name()),
                revisionName(step.revisionNumber()),
                href(step.key().change(), step.revisionNumber()),
                submission == null ? null : words.of("change-kind", submission.kind()),
                submission == null ? null : submission.reason(),
                remark == null ? null : view.hidden().masked(remark));
    }

    /** The newest first. */
    List<RevisionLine> revisions(ChangeView view) {
        Map<Long, String> names = view.participants().stream().collect(toMap(Participant::account, Participant::name));
        return view.revisions().stream()
                .sorted(Comparator.comparing(Revision::number).reversed())
                .map(revision -> new RevisionLine(
                        words.of(
                                revision.takesOut() ? "revision.takes-out" : "revision.of",
                                String.valueOf(revision.number()),
                                view.title(revision)),
                        href(view.change().id(), revision.number()),
                        timeWording.of(revision.keptAt()),
                        names.getOrDefault(revision.authorId(), "")))
                .toList();
    }

    String revisionName(int number) {
        return words.of("revision.name", String.valueOf(number));
    }

    private static String href(long change, int revision) {
        return ChangePageFactory.PATH + change + "/revisions/" + revision;
    }
}
