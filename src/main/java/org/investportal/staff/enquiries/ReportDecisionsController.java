package org.investportal.staff.enquiries;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.enquiries.report.ReportLedgerEntry;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.staff.FormInput;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Slice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the decisions about reports, and hides public ones. Decisions stay here when their reports are deleted. */
@Controller
class ReportDecisionsController {

    private static final String PATH = EnquiryLineMapper.PATH + "/decisions";
    private static final String REVIEW = "review";
    private static final String AWAITING = PATH + "?show=" + REVIEW;
    private static final int SIZE = 50;

    private final ReportDecisionService decisions;
    private final ReportPanelFactory reports;
    private final FigureTitleMapper figures;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording times;

    ReportDecisionsController(
            ReportDecisionService decisions,
            ReportPanelFactory reports,
            FigureTitleMapper figures,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording times) {
        this.decisions = decisions;
        this.reports = reports;
        this.figures = figures;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        int number = FormInput.page(page);
        HiddenWordFilter hidden = reports.hiddenFrom(member);
        boolean isAwaiting = REVIEW.equals(show);
        String pages = isAwaiting ? AWAITING + "&page=" : PATH + "?page=";
        Slice<ReportLedgerEntry> part =
                isAwaiting ? decisions.awaitingReview(number - 1, SIZE) : decisions.list(number - 1, SIZE);
        model.addAttribute(
                "page",
                new ReportDecisionsPage(
                        frames.of(member, EnquiryLineMapper.PATH, words.of("report-decisions")),
                        List.of(
                                new SelectOption(PATH, words.of("report-decisions.all"), !isAwaiting),
                                new SelectOption(AWAITING, words.of("report-decision.awaits-review"), isAwaiting)),
                        part.map(entry -> line(entry, hidden)).toList(),
                        number == 1 ? null : pages + (number - 1),
                        part.hasNext() ? pages + (number + 1) : null));
        return "staff/report-decisions";
    }

    /** Hides a decision. One that is not public, or unknown, is left as it is. */
    @PostMapping(PATH)
    String hide(
            @RequestParam(required = false) @Nullable String decision, @AuthenticationPrincipal StaffMember member) {
        decisions.hide(FormInput.id(decision), member);
        return "redirect:" + PATH;
    }

    private ReportDecisionsPage.Line line(ReportLedgerEntry entry, HiddenWordFilter hidden) {
        ReportResult result = entry.result();
        return new ReportDecisionsPage.Line(
                new Link(figures.title(entry.figure()), entry.path()),
                reports.outcome(result),
                Stream.of(Language.values())
                        .map(language ->
                                new ReportDecisionsPage.Sentence(language, hidden.masked(result.summaryIn(language))))
                        .filter(sentence -> !sentence.text().isEmpty())
                        .toList(),
                times.of(entry.decidedAt()),
                entry.enquiry() == null ? null : EnquiryLineMapper.PATH + "/" + entry.enquiry(),
                result.published() ? entry.id() : null,
                reports.state(entry));
    }
}
