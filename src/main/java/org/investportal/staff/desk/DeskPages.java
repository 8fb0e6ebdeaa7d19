package org.investportal.staff.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeState;
import org.investportal.site.part.FindingLine;
import org.investportal.site.check.PublishedConflicts;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.ChangeRows;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.investportal.staff.editions.EditionLines;
import org.springframework.stereotype.Component;

/** Makes the desk: what waits for whom. */
@Component
class DeskPages {

    private static final int EDITIONS = 5;
    private static final int ITEMS = 10;

    private final ChangeLists lists;
    private final ChangeRows rows;
    private final ScratchLines scratches;
    private final EditionLines editions;
    private final Flagged flagged;
    private final Ageing ageing;
    private final PublishedConflicts conflicts;
    private final Catalogue catalogue;
    private final AccountNews news;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;

    DeskPages(
            ChangeLists lists,
            ChangeRows rows,
            ScratchLines scratches,
            EditionLines editions,
            Flagged flagged,
            Ageing ageing,
            PublishedConflicts conflicts,
            Catalogue catalogue,
            AccountNews news,
            StaffFrames frames,
            StaffWords words,
            Times times) {
        this.lists = lists;
        this.rows = rows;
        this.scratches = scratches;
        this.editions = editions;
        this.flagged = flagged;
        this.ageing = ageing;
        this.conflicts = conflicts;
        this.catalogue = catalogue;
        this.news = news;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    DeskPage of(StaffMember member) {
        Map<Boolean, List<ChangeRow>> mine = rows.of(lists.openOf(member), member).stream()
                .collect(Collectors.partitioningBy(row -> row.stateCode().equals(ChangeState.RETURNED.code())));
        List<FlaggedLine> doubtful = flagged.lines();
        List<FindingLine> contradictory = conflicts.at(catalogue.current(), words.language());
        return new DeskPage(
                frames.of(member, "/staff", words.of("staff.desk")),
                member.is(Role.EDITOR),
                member.is(Role.REVIEWER),
                member.is(Role.REVIEWER) || member.is(Role.ADMINISTRATOR),
                news.of(member),
                times.zoneName(),
                scratches.of(member),
                mine.getOrDefault(true, List.of()),
                mine.getOrDefault(false, List.of()),
                all(lists.in(ChangeState.SUBMITTED), member),
                all(lists.publishable(), member),
                editions.waiting(),
                editions.broken(),
                editions.published(EDITIONS),
                first(contradictory),
                String.valueOf(contradictory.size()),
                first(doubtful),
                String.valueOf(doubtful.size()),
                first(ageing.lines()));
    }

    private List<ChangeRow> all(List<ChangeLine> lines, StaffMember member) {
        return rows.of(lines, member);
    }

    private static <T> List<T> first(List<T> lines) {
        return lines.stream().limit(ITEMS).toList();
    }
}
