package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.ChangeLine;
import org.investportal.editorial.ChangeLists;
import org.investportal.editorial.ChangeState;
import org.investportal.editorial.Participant;
import org.investportal.staff.ChangeRows;
import org.investportal.staff.Option;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
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
        List<ChangeLine> all =
                filter.states().flatMap(state -> lists.in(state).stream()).toList();
        List<ChangeLine> found = all.stream()
                .filter(filter::admits)
                .sorted(Comparator.comparing(ChangeLine::movedAt).reversed())
                .toList();
        int page = filter.pageNumber();
        int from = (int) Math.min((page - 1L) * ROWS, found.size());
        int to = Math.min(from + ROWS, found.size());
        return new ChangesPage(
                frames.of(member, "/staff/changes", words.of("staff.changes")),
                states(filter),
                people(all, filter),
                filter.words(),
                String.valueOf(found.size()),
                rows.of(found.subList(from, to), member),
                from == 0 ? null : href(filter, page - 1),
                to == found.size() ? null : href(filter, page + 1));
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

    private List<Option> people(List<ChangeLine> lines, ChangesFilter filter) {
        Map<String, Long> accounts = new TreeMap<>();
        lines.stream().flatMap(line -> line.participants().stream()).forEach(one -> add(accounts, one));
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.of("changes.everybody"), false));
        accounts.forEach((name, account) ->
                options.add(new Option(String.valueOf(account), name, account.equals(Typed.id(filter.person())))));
        return options;
    }

    private static void add(Map<String, Long> accounts, Participant one) {
        accounts.put(one.name(), one.account());
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
