package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeState;
import org.investportal.staff.ChangeRows;
import org.investportal.staff.Option;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the list of changes. */
@Component
class ChangesPages {

    private static final int ROWS = 50;

    private final ChangeLists lists;
    private final ChangeRows rows;
    private final StaffFrames frames;
    private final StaffWords words;

    ChangesPages(ChangeLists lists, ChangeRows rows, StaffFrames frames, StaffWords words) {
        this.lists = lists;
        this.rows = rows;
        this.frames = frames;
        this.words = words;
    }

    ChangesPage of(ChangesFilter filter, StaffMember member) {
        int page = filter.pageNumber();
        Page<ChangeLine> found = lists.search(filter.states(), filter.account(), filter.words(), page - 1, ROWS);
        return new ChangesPage(
                frames.of(member, "/staff/changes", words.of("staff.changes")),
                states(filter),
                people(filter),
                filter.words(),
                String.valueOf(found.getTotalElements()),
                rows.of(found.getContent(), member),
                found.hasPrevious() ? href(filter, page - 1) : null,
                found.hasNext() ? href(filter, page + 1) : null);
    }

    private List<Option> states(ChangesFilter filter) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("changes.open"), false));
        Stream.of(ChangeState.values())
                .map(state -> new Option(
                        state.code(),
                        words.of("change-state", state),
                        state.code().equals(filter.state())))
                .forEach(options::add);
        return options;
    }

    private List<Option> people(ChangesFilter filter) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("changes.everybody"), false));
        lists.participants(filter.states())
                .forEach(one -> options.add(
                        new Option(String.valueOf(one.account()), one.name(), one.account() == filter.account())));
        return options;
    }

    private static @Nullable String href(ChangesFilter filter, int page) {
        return UriComponentsBuilder.fromPath("/staff/changes")
                .queryParam("state", Typed.line(filter.state()))
                .queryParam("person", Typed.line(filter.person()))
                .queryParam("q", filter.words())
                .queryParam("page", page)
                .encode()
                .build()
                .toUriString();
    }
}
