package org.investportal.staff;

import java.util.Optional;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.remark.Remark;
import org.investportal.editorial.remark.RemarkThread;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of remarks. Suppressed words are masked. */
@Component
public class RemarkLineMapper {

    private final StaffWording words;
    private final TimeWording timeWording;

    RemarkLineMapper(StaffWording words, TimeWording timeWording) {
        this.words = words;
        this.timeWording = timeWording;
    }

    public RemarkLine of(ChangeView view, RemarkThread thread, @Nullable Link about, @Nullable InputField input) {
        Remark remark = thread.remark();
        Remark answer = thread.answer();
        return new RemarkLine(
                String.valueOf(remark.id()),
                remark.name(),
                timeWording.of(remark.madeAt()),
                revision(remark.revision()),
                about,
                view.hidden().masked(remark.content()),
                answer == null ? null : view.hidden().masked(answer.content()),
                answer == null ? null : answer.name(),
                input);
    }

    /** Returns the remark with which the change was returned, until it is submitted again. */
    public Optional<RemarkLine> ofReturn(ChangeView view) {
        return view.returned()
                .flatMap(step -> Optional.ofNullable(step.remark())
                        .map(remark -> new RemarkLine(
                                "",
                                step.name(),
                                timeWording.of(step.madeAt()),
                                revision(step.revisionNumber()),
                                null,
                                view.hidden().masked(remark),
                                null,
                                null,
                                null)));
    }

    private String revision(int number) {
        return words.of("revision.name", String.valueOf(number));
    }
}
