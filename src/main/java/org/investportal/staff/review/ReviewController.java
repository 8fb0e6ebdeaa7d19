package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.investportal.editorial.edition.Candidate;
import org.investportal.editorial.edition.Candidates;
import org.investportal.staff.ChangeRows;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the queue of those who review. */
@Controller
class ReviewController {

    private final Candidates candidates;
    private final ChangeRows rows;
    private final StaffFrames frames;
    private final StaffWords words;

    ReviewController(Candidates candidates, ChangeRows rows, StaffFrames frames, StaffWords words) {
        this.candidates = candidates;
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
                        candidates.toReview().stream()
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
