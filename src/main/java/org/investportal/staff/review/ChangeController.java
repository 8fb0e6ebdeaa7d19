package org.investportal.staff.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.release.Candidate;
import org.investportal.editorial.release.CandidateFinder;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.StaffPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of changes, the queue of those who review, and the pages of changes and of their revisions. */
@Controller
class ChangeController {

    private final ChangesPageFactory lists;
    private final CandidateFinder candidateFinder;
    private final ChangeRowMapper rows;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final ChangePageFactory pages;
    private final RevisionPageFactory revisions;

    ChangeController(
            ChangesPageFactory lists,
            CandidateFinder candidateFinder,
            ChangeRowMapper rows,
            StaffFrameFactory frames,
            StaffWording words,
            ChangePageFactory pages,
            RevisionPageFactory revisions) {
        this.lists = lists;
        this.candidateFinder = candidateFinder;
        this.rows = rows;
        this.frames = frames;
        this.words = words;
        this.pages = pages;
        this.revisions = revisions;
    }

    @GetMapping("/staff/changes")
    String changes(ChangesFilter filter, @AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", lists.of(filter, member));
        return "staff/changes";
    }

    @GetMapping("/staff/review")
    String queue(@AuthenticationPrincipal StaffMember member, Model model) {
        List<Candidate> waiting = candidateFinder.toReview();
        List<ChangeRow> shown = rows.of(waiting.stream().map(Candidate::line).toList(), member);
        model.addAttribute(
                "page",
                new ReviewPage(
                        frames.of(member, "/staff/review", words.of("staff.review")),
                        IntStream.range(0, shown.size())
                                .mapToObj(at -> waiting(waiting.get(at), shown.get(at)))
                                .toList()));
        return "staff/review";
    }

    private ReviewPage.Waiting waiting(Candidate candidate, ChangeRow row) {
        return new ReviewPage.Waiting(
                row,
                words.of("change-kind", candidate.submission().kind()),
                candidate.submission().reason(),
                String.valueOf(candidate.differing()),
                String.valueOf(candidate.warnings()),
                candidate.warnings() > 0);
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String all,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.of(id, member, all != null, StepResponse.NONE));
        return "staff/change";
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}/revisions/{number:\\d{1,9}}")
    String revision(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String against,
            @RequestParam(required = false) @Nullable String all,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        Optional<RevisionPage> page = revisions.of(id, number, member, against, all != null);
        if (page.isEmpty()) {
            return "forward:" + StaffPath.MISSING;
        }
        model.addAttribute("page", page.get());
        return "staff/revision";
    }

    /** Page of the changes that wait for review. */
    record ReviewPage(StaffFrame frame, List<Waiting> waiting) {

        /**
         * A change that waits.
         *
         * @param differing how many fields differ
         * @param warnings how many warnings the checklist has
         */
        record Waiting(ChangeRow row, String kind, String reason, String differing, String warnings, boolean warned) {}
    }
}
