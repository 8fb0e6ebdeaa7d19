package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.investportal.editorial.edition.Candidate;
import org.investportal.editorial.edition.CandidateFinder;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the queue of those who review. */
@Controller
class ReviewController {

    private final CandidateFinder candidateFinder;
    private final ChangeRowMapper rows;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    ReviewController(
            CandidateFinder candidateFinder, ChangeRowMapper rows, StaffFrameFactory frames, StaffWording words) {
        this.candidateFinder = candidateFinder;
        this.rows = rows;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/staff/review")
    String queue(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute(
                "page",
                new ReviewPage(
                        frames.of(member, "/staff/review", words.of("staff.review")),
                        candidateFinder.toReview().stream()
                                .map(candidate -> waiting(candidate, member))
                                .toList()));
        return "staff/review";
    }

    private ReviewPage.Waiting waiting(Candidate candidate, StaffMember member) {
        return new ReviewPage.Waiting(
                rows.of(candidate.line(), member),
                words.of("change-kind", candidate.submission().kind()),
                candidate.submission().reason(),
                String.valueOf(candidate.differing()),
                String.valueOf(candidate.warnings()),
                candidate.warnings() > 0);
    }
}
