package org.investportal.staff.editions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.edition.Candidate;
import org.investportal.editorial.edition.Candidates;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.site.check.CheckDifference;
import org.investportal.web.Field;
import org.investportal.web.Link;
import org.investportal.web.Mistakes;
import org.investportal.staff.ChangeRows;
import org.investportal.staff.Consequences;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.investportal.staff.review.CheckLines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page where an edition is put together. */
@Component
class NewEditionPages {

    private final Candidates candidates;
    private final ChangeRows rows;
    private final CheckLines checks;
    private final Consequences consequences;
    private final Catalogue catalogue;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;

    NewEditionPages(
            Candidates candidates,
            ChangeRows rows,
            CheckLines checks,
            Consequences consequences,
            Catalogue catalogue,
            StaffFrames frames,
            StaffWords words,
            Times times) {
        this.candidates = candidates;
        this.rows = rows;
        this.checks = checks;
        this.consequences = consequences;
        this.catalogue = catalogue;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    NewEditionPage of(OrderForm form, StaffMember member, Mistakes mistakes, @Nullable String refusal) {
        Map<Long, Candidate> together = together(form);
        Optional<CheckDifference> found = together.isEmpty() ? Optional.empty() : consequences.of(together.keySet());
        return new NewEditionPage(
                frames.of(member, "/staff/editions", words.of("order.new")),
                mistakes.links(),
                refusal,
                String.valueOf(catalogue.current() + 1),
                refusal != null || !mistakes.isEmpty(),
                choices(together, member),
                !together.isEmpty(),
                found.orElse(null),
                found.map(CheckDifference::conflicts).orElse(List.of()),
                Field.of("conflictReason", form.conflictReason(), mistakes),
                mistakes.of("changes"),
                summaries(form, mistakes),
                OrderForm.NOW.equals(form.when()),
                form.isForLater(),
                mistakes.of("when"),
                Field.of("at", form.at(), mistakes),
                form.inputType(),
                times.zoneName(),
                OrderForm.example(times));
    }

    private List<LanguageBox> summaries(OrderForm form, Mistakes mistakes) {
        return LanguageBox.inOrder(
                LanguageBox.of(
                        Field.of("summary", form.summary(), mistakes),
                        words.of("order.summary"),
                        words.of("order.summary.hint"),
                        Language.EN),
                LanguageBox.of(
                        Field.of("summaryInChinese", form.summaryInChinese(), mistakes),
                        words.of("order.summary-in-chinese"),
                        words.of("order.summary-in-chinese.hint"),
                        Language.ZH),
                words.language());
    }

    /** Those that are chosen and can be published, with what the checklist finds of all of them together. */
    private Map<Long, Candidate> together(OrderForm form) {
        List<Long> chosen = form.chosen();
        return chosen.isEmpty()
                ? Map.of()
                : candidates.together(chosen).stream()
                        .collect(Collectors.toMap(one -> one.line().id(), Function.identity()));
    }

    /** The others say what it finds of each. */
    private List<ChoiceLine> choices(Map<Long, Candidate> together, StaffMember member) {
        return candidates.toPublish().stream()
                .map(one -> line(together.getOrDefault(one.line().id(), one), together.keySet(), member))
                .toList();
    }

    private ChoiceLine line(Candidate candidate, Set<Long> chosen, StaffMember member) {
        ChangeLine line = candidate.line();
        String form = "/staff/changes/" + line.id() + "/edit";
        return new ChoiceLine(
                String.valueOf(line.id()),
                rows.of(line, member),
                words.of("change-kind", candidate.submission().kind()),
                candidate.submission().reason(),
                chosen.contains(line.id()),
                checks.errors(line.subject(), candidate.checklist(), form),
                checks.warnings(line.subject(), candidate.checklist(), form),
                candidate.needs().stream()
                        .filter(needed -> !chosen.contains(needed.id()))
                        .map(needed -> new Link(needed.title(), "/staff/changes/" + needed.id()))
                        .toList());
    }
}
