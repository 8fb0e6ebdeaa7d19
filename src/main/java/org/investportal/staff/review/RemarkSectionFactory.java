package org.investportal.staff.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.remark.Remark;
import org.investportal.editorial.remark.RemarkService;
import org.investportal.editorial.remark.RemarkThread;
import org.investportal.staff.FieldWording;
import org.investportal.staff.FormInput;
import org.investportal.staff.RemarkLine;
import org.investportal.staff.RemarkLineMapper;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the section of a change with its remarks. */
@Component
class RemarkSectionFactory {

    private final RemarkService remarkService;
    private final FieldWording fields;
    private final StaffWording words;
    private final RemarkLineMapper lines;

    RemarkSectionFactory(RemarkService remarkService, FieldWording fields, StaffWording words, RemarkLineMapper lines) {
        this.remarkService = remarkService;
        this.fields = fields;
        this.words = words;
        this.lines = lines;
    }

    RemarkSection of(ChangeView view, StaffMember member, StepResponse stepResponse) {
        List<RemarkThread> threads = remarkService.of(view.change().id());
        boolean talks = view.change().state().isOpen() && (member.is(Role.EDITOR) || member.is(Role.REVIEWER));
        RemarkForm typed = Objects.requireNonNullElse(stepResponse.question(), RemarkForm.EMPTY);
        return new RemarkSection(
                lines.ofReturn(view).orElse(null),
                threads.stream()
                        .filter(RemarkThread::isOpen)
                        .map(thread -> line(view, member, thread, talks ? input(thread, typed, stepResponse) : null))
                        .toList(),
                threads.stream()
                        .filter(thread -> !thread.isOpen())
                        .map(thread -> line(view, member, thread, null))
                        .toList(),
                talks ? InputField.of(RemarkForm.QUESTION, typed.question(), stepResponse.mistakes()) : null,
                talks ? options(view, FormInput.line(typed.field())) : List.of());
    }

    private static InputField input(RemarkThread thread, RemarkForm typed, StepResponse stepResponse) {
        long id = thread.remark().id();
        return InputField.of(
                RemarkForm.answerField(id),
                FormInput.id(typed.answered()) == id ? typed.answer() : null,
                stepResponse.mistakes());
    }

    private RemarkLine line(ChangeView view, StaffMember member, RemarkThread thread, @Nullable InputField input) {
        return lines.of(view, thread, about(view, member, thread.remark()), input);
    }

    /** The link leads to the field in the form; for people who may not edit, to the comparison. */
    private @Nullable Link about(ChangeView view, StaffMember member, Remark remark) {
        String field = remark.field();
        Long item = remark.subject();
        ChangeSubject one = item == null ? null : view.subject(item).orElse(null);
        if (field == null || one == null) {
            return null;
        }
        String edit = FormAddress.of(one.subject(), view.change().id()).path() + "#" + field;
        return new Link(label(view, one, field), view.mayEdit(member) ? edit : "#compare");
    }

    /** Returns the fields that differ from the published content, of each subject. */
    private List<SelectOption> options(ChangeView view, String chosen) {
        List<SelectOption> options = new ArrayList<>();
        options.add(new SelectOption("", words.of("remark.whole"), chosen.isEmpty()));
        for (ChangeSubject one : view.subjects()) {
            for (String field : one.content().differences(one.published())) {
                String value = RemarkForm.fieldOf(one.subject().item(), field);
                options.add(new SelectOption(value, label(view, one, field), chosen.equals(value)));
            }
        }
        return options;
    }

    /** Names the field, after its subject where the change has several. */
    private String label(ChangeView view, ChangeSubject one, String field) {
        String name = view.subjects().size() == 1 ? "" : view.title(one.latest()) + " · ";
        return name
                + Schema.of(one.subject().kind())
                        .field(field)
                        .map(fields::label)
                        .orElse(field);
    }
}
