package org.investportal.staff.signin;

import java.util.stream.Collectors;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page for those who ask for what is not for them. */
@Component
class RefusedPageFactory {

    private final StaffFrameFactory frames;
    private final StaffWording words;

    RefusedPageFactory(StaffFrameFactory frames, StaffWording words) {
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

    /** Returns the page for a form that could not be kept: only the browser still has its input. */
    RefusedPage unkept(StaffMember member) {
        String title = words.of("unkept");
        return new RefusedPage(frames.of(member, "", title), title, words.of("unkept.explanation"), "");
    }

    /** Returns the page for an address of the desk that leads to nothing. */
    RefusedPage missing(@Nullable StaffMember member) {
        return answer(member, words.of("missing"), words.of("missing.explanation"));
    }

    /** Returns the page for people whose step came too late, with the input that they typed. */
    ResumeFormPage overtaken(StaffMember member, KeptForm kept) {
        String title = words.of("overtaken");
        return new ResumeFormPage(frames.of(member, "", title), title, words.of("overtaken.kept"), kept);
    }

    /** Returns the page for people whose step came too late, signed in or not. */
    RefusedPage overtaken(@Nullable StaffMember member) {
        return answer(member, words.of("overtaken"), words.of("overtaken.explanation"));
    }

    private RefusedPage answer(@Nullable StaffMember member, String title, String explanation) {
        StaffFrame frame = member == null ? frames.outside(title) : frames.of(member, "", title);
        return new RefusedPage(frame, title, explanation, "");
    }

    /**
     * Page that tells people that they lack a permission, or that a step could not be done.
     *
     * @param roles the roles of the person; empty where they do not matter
     */
    record RefusedPage(StaffFrame frame, String title, String explanation, String roles) {}
}
