package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.staff.ChangeRow;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.FormInput;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the list of changes. */
@Component
class ChangesPageFactory {

    private static final int ROWS = 50;

    private final ChangeFinder lists;
    private final ChangeRowMapper rows;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    ChangesPageFactory(ChangeFinder lists, ChangeRowMapper rows, StaffFrameFactory frames, StaffWording words) {
        this.lists = lists;
        this.rows = rows;
        this.frames = frames;
        this.words = words;
    }

    ChangesPage of(ChangesFilter filter, StaffMember member) {
        int page = filter.pageNumber();
        Page<ChangeLine> found = lists.search(
                filter.states(), filter.account(), filter.words(), filter.order(), PageRequest.of(page - 1, ROWS));
        return new ChangesPage(
                frames.of(member, "/staff/changes", words.of("staff.changes")),
                states(filter),
                people(filter),
                orders(filter),
                filter.words(),
                String.valueOf(found.getTotalElements()),
                rows.of(found.getContent(), member),
                found.hasPrevious() ? href(filter, page - 1) : null,
                found.hasNext() ? href(filter, page + 1) : null);
    }

    private List<SelectOption> states(ChangesFilter filter) {
        List<SelectOption> options = new ArrayList<>();
        options.add(new SelectOption("", words.of("changes.open"), false));
        Stream.of(ChangeState.values())
                .map(state -> new SelectOption(
                        state.code(),
                        words.of("change-state", state),
                        state.code().equals(filter.state())))
                .forEach(options::add);
        return options;
    }

    private List<SelectOption> people(ChangesFilter filter) {
        List<SelectOption> options = new ArrayList<>();
        options.add(new SelectOption("", words.of("changes.everybody"), false));
        lists.participants(filter.states())
                .forEach(one -> options.add(new SelectOption(
                        String.valueOf(one.account()), one.name(), one.account() == filter.account())));
        return options;
    }

    private List<SelectOption> orders(ChangesFilter filter) {
        return Stream.of(ChangeFinder.Order.values())
                .map(order -> new SelectOption(order.code(), words.of("change-order", order), order == filter.order()))
                .toList();
    }

    private static String href(ChangesFilter filter, int page) {
        return UriComponentsBuilder.fromPath("/staff/changes")
                .queryParam("state", FormInput.line(filter.state()))
                .queryParam("person", FormInput.line(filter.person()))
                .queryParam("q", filter.words())
                .queryParam("sort", filter.order().code())
                .queryParam("page", page)
                .encode()
                .build()
                .toUriString();
    }

    /** Changes, those that were asked for. */
    record ChangesPage(
            StaffFrame frame,
            List<SelectOption> states,
            List<SelectOption> people,
            List<SelectOption> orders,
            String q,
            String count,
            List<ChangeRow> rows,
            @Nullable String newer,
            @Nullable String older) {}
}
