package org.investportal.staff.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.annotation.DocumentLine;
import org.investportal.editorial.search.SearchQuery;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.staff.LinkLine;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.staff.enquiries.EnquiryLineMapper;
import org.investportal.staff.help.HelpPageFactory;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Finds what is neither content nor a change: documents, enquiries, accounts for administrators, and the handbook. */
@Component
class SearchSectionFactory {

    private final DocumentFinder documents;
    private final EnquiryFinder enquiries;
    private final EnquiryLineMapper enquiryLines;
    private final AccountAdministration accounts;
    private final HelpPageFactory help;
    private final StaffWording words;
    private final TimeWording times;

    SearchSectionFactory(
            DocumentFinder documents,
            EnquiryFinder enquiries,
            EnquiryLineMapper enquiryLines,
            AccountAdministration accounts,
            HelpPageFactory help,
            StaffWording words,
            TimeWording times) {
        this.documents = documents;
        this.enquiries = enquiries;
        this.enquiryLines = enquiryLines;
        this.accounts = accounts;
        this.help = help;
        this.words = words;
        this.times = times;
    }

    /**
     * Returns the sections that have results.
     *
     * @param asked what was typed, which enquiries have in one piece
     */
    List<SearchPage.Section> of(String asked, SearchQuery query, StaffMember member) {
        return Stream.of(
                        section("staff.documents", documents.find(query), this::line),
                        section("staff.enquiries", enquiries.search(asked), enquiryLines::found),
                        section("accounts", accounts(query, member), SearchSectionFactory::line),
                        section("staff.help", help.find(query), Function.identity()))
                .filter(section -> section.found() > 0)
                .toList();
    }

    private <T> SearchPage.Section section(String name, List<T> found, Function<T, LinkLine> line) {
        return new SearchPage.Section(
                words.of(name),
                found.size(),
                found.stream().limit(SearchPageFactory.MOST).map(line).toList(),
                found.size() > SearchPageFactory.MOST
                        ? words.of("search.rest", String.valueOf(SearchPageFactory.MOST))
                        : null);
    }

    private LinkLine line(DocumentLine document) {
        return new LinkLine(
                new Link(document.title(), "/staff/documents/" + document.id()),
                words.of(
                        "search.document",
                        document.author(),
                        times.of(document.addedAt()).text()));
    }

    private List<AccountView> accounts(SearchQuery query, StaffMember member) {
        return member.is(Role.ADMINISTRATOR)
                ? accounts.all().stream()
                        .filter(account -> query.matches(account.fullName() + " " + account.email()))
                        .toList()
                : List.of();
    }

    private static LinkLine line(AccountView account) {
        return new LinkLine(new Link(account.fullName(), "/staff/accounts/" + account.id()), account.email());
    }
}
