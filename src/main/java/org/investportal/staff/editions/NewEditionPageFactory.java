package org.investportal.staff.editions;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLine.TitledSubject;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.Candidate;
import org.investportal.editorial.release.CandidateFinder;
import org.investportal.site.check.CheckDifference;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.ConsequenceFinder;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.staff.review.CheckLineMapper;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page where an edition is put together. */
@Component
class NewEditionPageFactory {

    private final CandidateFinder candidateFinder;
    private final ChangeRowMapper rows;
    private final CheckLineMapper checks;
    private final ConsequenceFinder consequenceFinder;
    private final Catalogue catalogue;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    NewEditionPageFactory(
            CandidateFinder candidateFinder,
            ChangeRowMapper rows,
            CheckLineMapper checks,
            ConsequenceFinder consequenceFinder,
            Catalogue catalogue,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.candidateFinder = candidateFinder;
        this.rows = rows;
        this.checks = checks;
        this.consequenceFinder = consequenceFinder;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    NewEditionPage of(OrderForm form, StaffMember member, FormValidation formValidation, @Nullable String refusal) {
        Map<Long, Candidate> together = together(form);
        Optional<CheckDifference> found =
                together.isEmpty() ? Optional.empty() : consequenceFinder.of(together.keySet());
        return new NewEditionPage(
                frames.of(member, "/staff/editions", words.of("order.new")),
                formValidation.links(),
                refusal,
                String.valueOf(catalogue.current() + 1),
                refusal != null || !formValidation.isEmpty(),
                choices(together, member),
                !together.isEmpty(),
                found.orElse(null),
                found.map(CheckDifference::conflicts).orElse(List.of()),
                form.summaryForm().reason(formValidation),
                formValidation.of("changes"),
                form.summaryForm().summaries(formValidation, words),
                OrderForm.NOW.equals(form.when()),
                form.isForLater(),
                formValidation.of("when"),
                InputField.of("at", form.at(), formValidation),
                timeWording.zoneName(),
                OrderForm.example(timeWording));
    }

    /** Returns the chosen changes that can be published, with the checklist findings for all of them together. */
    private Map<Long, Candidate> together(OrderForm form) {
        List<Long> chosen = form.chosen();
        return chosen.isEmpty()
                ? Map.of()
                : candidateFinder.together(chosen).stream()
                        .collect(Collectors.toMap(one -> one.line().id(), Function.identity()));
    }

    /** Returns the form with the changes ticked, and those that they need, to be published now, with the reason of a single change as its summary. */
    OrderForm filled(OrderForm form, boolean all) {
        List<Candidate> candidates = candidateFinder.toPublish();
        boolean ticked = all || (candidates.size() == 1 && form.change() == null);
        OrderForm filled = form.with(ticked ? choices(candidates) : withNeeded(form.chosen(), candidates));
        Optional<Submission> only = candidates.stream()
                .filter(one -> filled.chosen().equals(List.of(one.line().id())))
                .map(Candidate::submission)
                .findFirst();
        return only.map(filled::with).orElse(filled).now();
    }

    /** Returns the ids of the chosen changes, and of those that can be published and that one of them needs. */
    private static List<String> withNeeded(List<Long> chosen, List<Candidate> candidates) {
        Map<Long, Candidate> known =
                candidates.stream().collect(Collectors.toMap(one -> one.line().id(), Function.identity()));
        Set<Long> ids = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(chosen);
        while (!open.isEmpty()) {
            Candidate one = known.get(open.peek());
            if (ids.add(open.remove()) && one != null) {
                one.needs().stream()
                        .map(ChangeLine::id)
                        .filter(known::containsKey)
                        .forEach(open::add);
            }
        }
        return ids.stream().map(String::valueOf).toList();
    }

    /** Returns the ids of the changes that can be published together: of those that hold one item, the first. */
    private static List<String> choices(List<Candidate> candidates) {
        Set<Subject> subjects = new HashSet<>();
        return candidates.stream()
                .map(Candidate::line)
                .filter(line -> isApart(line, subjects))
                .map(line -> String.valueOf(line.id()))
                .toList();
    }

    /** Tells whether no change before holds one of the subjects of this one, which are then taken. */
    private static boolean isApart(ChangeLine line, Set<Subject> taken) {
        List<Subject> own = line.subjects().stream().map(TitledSubject::subject).toList();
        return Collections.disjoint(taken, own) && taken.addAll(own);
    }

    /** The others say what it finds of each. The rows are made at once, because what they say of other changes takes several statements. */
    private List<ChoiceLine> choices(Map<Long, Candidate> together, StaffMember member) {
        List<Candidate> all = candidateFinder.toPublish();
        List<ChangeRow> shown = rows.of(all.stream().map(Candidate::line).toList(), member);
        return IntStream.range(0, all.size())
                .mapToObj(at -> {
                    Candidate one = all.get(at);
                    return line(together.getOrDefault(one.line().id(), one), shown.get(at), together.keySet());
                })
                .toList();
    }

    private ChoiceLine line(Candidate candidate, ChangeRow row, Set<Long> chosen) {
        ChangeLine line = candidate.line();
        return new ChoiceLine(
                String.valueOf(line.id()),
                row,
                words.of("change-kind", candidate.submission().kind()),
                candidate.submission().reason(),
                chosen.contains(line.id()),
                checks.errors(line, candidate.checklist()),
                checks.warnings(line, candidate.checklist()),
                candidate.needs().stream()
                        .filter(needed -> !chosen.contains(needed.id()))
                        .map(needed -> new Link(needed.title(), "/staff/changes/" + needed.id()))
                        .toList());
    }
}
