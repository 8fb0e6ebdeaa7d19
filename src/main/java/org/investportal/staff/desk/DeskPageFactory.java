package org.investportal.staff.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.site.check.PublishedConflictFinder;
import org.investportal.site.part.FindingLine;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editions.EditionLineMapper;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the home page of the desk, with the tasks of the person. */
@Component
class DeskPageFactory {

    private static final int EDITIONS = 5;
    private static final int ITEMS = 10;
    private static final int CHANGES = 20;
    private static final String LIST = "/staff/changes";

    private final ChangeFinder lists;
    private final ChangeRowMapper rows;
    private final ScratchLineMapper scratches;
    private final EditionLineMapper editions;
    private final FlaggedContentFinder flaggedContentFinder;
    private final AgeingFigureFinder ageingFigureFinder;
    private final PublishedConflictFinder conflicts;
    private final ReportDecisionService reports;
    private final Catalogue catalogue;
    private final AccountNotice news;
    private final AgencyNotice agency;
    private final MailNotice mails;
    private final FirstStepFinder firstSteps;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    DeskPageFactory(
            ChangeFinder lists,
            ChangeRowMapper rows,
            ScratchLineMapper scratches,
            EditionLineMapper editions,
            FlaggedContentFinder flaggedContentFinder,
            AgeingFigureFinder ageingFigureFinder,
            PublishedConflictFinder conflicts,
            ReportDecisionService reports,
            Catalogue catalogue,
            AccountNotice news,
            AgencyNotice agency,
            MailNotice mails,
            FirstStepFinder firstSteps,
            StaffFrameFactory frames,
            StaffWording words) {
        this.lists = lists;
        this.rows = rows;
        this.scratches = scratches;
        this.editions = editions;
        this.flaggedContentFinder = flaggedContentFinder;
        this.ageingFigureFinder = ageingFigureFinder;
        this.conflicts = conflicts;
        this.reports = reports;
        this.catalogue = catalogue;
        this.news = news;
        this.agency = agency;
        this.mails = mails;
        this.firstSteps = firstSteps;
        this.frames = frames;
        this.words = words;
    }

    DeskPage of(StaffMember member) {
        Map<Boolean, List<ChangeLine>> mine = byReturned(member);
        List<PublishedLine> doubtful = flaggedContentFinder.lines();
        List<FindingLine> contradictory = conflicts.at(catalogue.current(), words.language());
        return new DeskPage(
                frames.of(member, "/staff", words.of("staff.home")),
                member.is(Role.EDITOR),
                member.is(Role.REVIEWER),
                news.of(member),
                warnings(),
                firstSteps.of(member),
                catalogue.current() == 0,
                scratches.of(member),
                some(mine.getOrDefault(true, List.of()), LIST + "?state=returned&person=" + member.account(), member),
                some(mine.getOrDefault(false, List.of()), LIST + "?person=" + member.account(), member),
                some(lists.in(ChangeState.SUBMITTED), LIST + "?state=submitted", member),
                decisions(member),
                some(lists.publishable(), LIST + "?state=approved", member),
                editions.waiting(),
                editions.broken(),
                editions.published(EDITIONS),
                first(contradictory),
                String.valueOf(contradictory.size()),
                first(doubtful),
                String.valueOf(doubtful.size()),
                first(ageingFigureFinder.lines()));
    }

    /** Returns the open changes of the person: those that were returned, and the others. */
    private Map<Boolean, List<ChangeLine>> byReturned(StaffMember member) {
        return lists.openOf(member).stream()
                .collect(Collectors.partitioningBy(line -> line.state() == ChangeState.RETURNED));
    }

    /** Returns the link to the decisions about reports that wait for a reviewer; null if there are none, or for others. */
    private @Nullable Link decisions(StaffMember member) {
        long waiting = member.is(Role.REVIEWER) ? reports.countAwaitingReview() : 0;
        return waiting == 0
                ? null
                : new Link(
                        words.of("desk.decisions", String.valueOf(waiting)), "/staff/enquiries/decisions?show=review");
    }

    private List<String> warnings() {
        return Stream.concat(agency.lines().stream(), mails.lines().stream()).toList();
    }

    private DeskPage.ChangeList some(List<ChangeLine> lines, String all, StaffMember member) {
        List<ChangeLine> shown = lines.stream().limit(CHANGES).toList();
        return new DeskPage.ChangeList(
                rows.of(shown, member), shown.size() == lines.size() ? null : new Link(words.of("desk.all"), all));
    }

    private static <T> List<T> first(List<T> lines) {
        return lines.stream().limit(ITEMS).toList();
    }
}
