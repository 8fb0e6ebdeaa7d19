package org.investportal.staff;

import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Makes what stands around the pages of the desk. */
@Component
public class StaffFrameFactory {

    private final StaffWording words;
    private final ChangeFinder changes;
    private final EnquiryFinder enquiries;

    StaffFrameFactory(StaffWording words, ChangeFinder changes, EnquiryFinder enquiries) {
        this.words = words;
        this.changes = changes;
        this.enquiries = enquiries;
    }

    /** Returns the frame for a signed-in person; the path is that of the entry of the navigation to which the page belongs. */
    public StaffFrame of(StaffMember member, String path, String title) {
        return new StaffFrame(
                words.language(),
                words.of("staff.title", title),
                path,
                navigation(member),
                administration(member),
                member.fullName());
    }

    /** Returns the frame for a page without a signed-in person. */
    public StaffFrame outside(String title) {
        return new StaffFrame(words.language(), words.of("staff.title", title), "", List.of(), List.of(), null);
    }

    /** Returns the frame for a person who has no account, without a way to the desk. */
    public StaffFrame shared(String title) {
        return new StaffFrame(words.language(), title, StaffFrame.SHARED, List.of(), List.of(), null);
    }

    private List<Link> navigation(StaffMember member) {
        if (member.roles().isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.of("staff.home"), "/staff"));
        links.add(new Link(words.of("staff.content"), "/staff/content/figure"));
        links.add(new Link(words.of("staff.documents"), "/staff/documents"));
        links.add(new Link(changes(member), "/staff/changes"));
        links.add(new Link(enquiries(), "/staff/enquiries"));
        if (member.is(Role.REVIEWER)) {
            links.add(new Link(review(), "/staff/review"));
            links.add(new Link(words.of("staff.editions"), "/staff/editions"));
        }
        return links;
    }

    private List<Link> administration(StaffMember member) {
        return member.is(Role.ADMINISTRATOR)
                ? List.of(
                        new Link(words.of("staff.sources"), "/staff/sources"),
                        new Link(words.of("staff.accounts"), "/staff/accounts"),
                        new Link(words.of("staff.settings"), "/staff/settings"),
                        new Link(words.of("staff.log"), "/staff/log"))
                : List.of();
    }

    /** Names the changes, with the number of those that were returned to the person. */
    private String changes(StaffMember member) {
        long returned = member.is(Role.EDITOR) ? changes.countReturned(member) : 0;
        return returned == 0 ? words.of("staff.changes") : words.of("staff.changes.returned", String.valueOf(returned));
    }

    /** Names the review, with the number of changes that wait for it. */
    private String review() {
        long waiting = changes.countIn(ChangeState.SUBMITTED);
        return waiting == 0 ? words.of("staff.review") : words.of("staff.review.waiting", String.valueOf(waiting));
    }

    /** Names the enquiries, with the numbers of new and of suspected ones. */
    private String enquiries() {
        String waiting = String.valueOf(enquiries.countNew());
        long suspected = enquiries.countSuspected();
        if (suspected > 0) {
            return words.of("staff.enquiries.suspected", waiting, String.valueOf(suspected));
        }
        return waiting.equals("0") ? words.of("staff.enquiries") : words.of("staff.enquiries.new", waiting);
    }
}
