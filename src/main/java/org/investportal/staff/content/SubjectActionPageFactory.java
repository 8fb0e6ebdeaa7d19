package org.investportal.staff.content;

import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.usage.SubjectAction;
import org.investportal.staff.usage.UseListFactory;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of actions on published subjects. */
@Component
class SubjectActionPageFactory {

    private final Catalogue catalogue;
    private final ChangeFinder changes;
    private final UseListFactory uses;
    private final DraftWording names;
    private final FieldWording fields;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    SubjectActionPageFactory(
            Catalogue catalogue,
            ChangeFinder changes,
            UseListFactory uses,
            DraftWording names,
            FieldWording fields,
            StaffFrameFactory frames,
            StaffWording words) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.uses = uses;
        this.names = names;
        this.fields = fields;
        this.frames = frames;
        this.words = words;
    }

    SubjectActionPage page(
            Subject subject,
            SubjectAction action,
            SubjectActionForm form,
            StaffMember member,
            FormValidation mistakes,
            @Nullable String refusal) {
        String path = FormAddress.of(subject).path();
        String name = words.of("subject-action", action);
        return new SubjectActionPage(
                frames.of(member, FormAddress.CONTENT + ItemKind.FIGURE.code(), name),
                mistakes.links(),
                refusal,
                name,
                subject(subject, form),
                fields.kind(subject.kind()),
                words.of("subject-action-lead", action),
                uses.of(subject, member),
                words.of("subject-action-uses", action),
                open(subject),
                action == SubjectAction.DOUBT ? notes(subject.kind(), form, mistakes) : List.of(),
                path + "/" + action.code(),
                form.validKey(),
                String.valueOf(form.validEdition(catalogue.current())));
    }

    /** Returns the name of the subject with its form. If it is gone, the name is that of the edition that the author looked at, and leads to the list. */
    private Link subject(Subject subject, SubjectActionForm form) {
        int current = catalogue.current();
        FormAddress address = FormAddress.of(subject);
        return names.at(current, words.language())
                .name(subject.item())
                .map(name -> new Link(name, address.path()))
                .orElseGet(() -> new Link(
                        names.at(form.validEdition(current), words.language())
                                .name(subject.item())
                                .orElseGet(() -> fields.kind(subject.kind())),
                        FormAddress.CONTENT + subject.kind().code()));
    }

    private List<Link> open(Subject subject) {
        return changes.openFor(subject.item()).stream()
                .map(line -> new Link(
                        words.of("content.change", String.valueOf(line.id())), FormAddress.CHANGES + line.id()))
                .toList();
    }

    private List<LanguageBox> notes(ItemKind kind, SubjectActionForm form, FormValidation mistakes) {
        return LanguageBox.inOrder(
                note(kind, Language.EN, InputField.of("note", form.note(), mistakes)),
                note(kind, Language.ZH, InputField.of("noteInChinese", form.noteInChinese(), mistakes)),
                words.language());
    }

    private LanguageBox note(ItemKind kind, Language language, InputField box) {
        Field field = Schema.of(kind).field(SubjectActionForm.field(language)).orElseThrow();
        return LanguageBox.of(box, fields.label(field), fields.hint(kind, field), language);
    }
}
