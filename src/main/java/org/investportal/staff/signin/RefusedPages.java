package org.investportal.staff.signin;

import java.util.stream.Collectors;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page for those who ask for what is not for them. */
@Component
class RefusedPages {

    private final StaffFrames frames;
    private final StaffWords words;

    RefusedPages(StaffFrames frames, StaffWords words) {
        this.frames = frames;
        this.words = words;
    }

    RefusedPage of(StaffMember member) {
        String roles = member.roles().stream()
                .sorted()
                .map(role -> words.of("staff-role", role))
                .collect(Collectors.joining(", "));
        return new RefusedPage(
                frames.of(member, "", words.of("refused")),
                words.of("refused"),
                words.of("refused.explanation"),
                roles);
    }

    /** For those who were not fast enough, signed in or not. */
    RefusedPage overtaken(@Nullable StaffMember member) {
        String title = words.of("overtaken");
        StaffFrame frame = member == null ? frames.outside(title) : frames.of(member, "", title);
        return new RefusedPage(frame, title, words.of("overtaken.explanation"), "");
    }
}
