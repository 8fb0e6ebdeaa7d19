package org.investportal.staff.enquiries;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryList;
import org.investportal.mail.MailAvailability;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lists of enquiries. */
@Component
class EnquiryListPageFactory {

    private static final int SIZE = 50;
    private static final String PATH = EnquiryLineMapper.PATH;

    private final EnquiryFinder finder;
    private final EnquiryLineMapper lines;
    private final MailAvailability mail;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    EnquiryListPageFactory(
            EnquiryFinder finder,
            EnquiryLineMapper lines,
            MailAvailability mail,
            StaffFrameFactory frames,
            StaffWording words) {
        this.finder = finder;
        this.lines = lines;
        this.mail = mail;
        this.frames = frames;
        this.words = words;
    }

    /** @param page from 1 */
    EnquiryListPage list(EnquiryList list, int page, StaffMember member) {
        EnquiryFinder.Part part = finder.list(list, member.account(), page - 1, SIZE);
        String here = PATH + "?show=" + list.code();
        return new EnquiryListPage(
                frames.of(member, PATH, words.of("staff.enquiries")),
                lists(list),
                "",
                lines.lines(part.enquiries()),
                page == 1 ? null : here + "&page=" + (page - 1),
                part.more() ? here + "&page=" + (page + 1) : null,
                PATH + ".csv?show=" + list.code(),
                mail.isSet(),
                member.is(Role.ADMINISTRATOR));
    }

    EnquiryListPage found(String q, StaffMember member) {
        return new EnquiryListPage(
                frames.of(member, PATH, words.of("staff.enquiries")),
                lists(null),
                q,
                q.isEmpty() ? List.of() : lines.lines(finder.search(q)),
                null,
                null,
                null,
                mail.isSet(),
                member.is(Role.ADMINISTRATOR));
    }

    private List<SelectOption> lists(@Nullable EnquiryList shown) {
        long suspected = finder.countSuspected();
        return Stream.of(EnquiryList.values())
                .map(list -> new SelectOption(
                        PATH + "?show=" + list.code(),
                        list == EnquiryList.SPAM && suspected > 0
                                ? words.of("enquiry.suspected-list", String.valueOf(suspected))
                                : words.of("enquiry-list", list),
                        list == shown))
                .toList();
    }
}
