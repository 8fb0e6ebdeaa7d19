package org.investportal.staff.content;

import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldProblem;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FieldReading;
import org.investportal.staff.FieldWording;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the editor's note of an item in doubt. English is required. */
@Component
class EditorsNoteReader {

    private final FieldReader reader;
    private final FieldWording fields;
    private final StaffWording words;

    EditorsNoteReader(FieldReader reader, FieldWording fields, StaffWording words) {
        this.reader = reader;
        this.fields = fields;
        this.words = words;
    }

    /** Returns the content with the note. */
    Content read(ItemKind kind, Content content, SubjectActionForm form, FormValidation mistakes) {
        if (FormInput.text(form.note()).isEmpty()) {
            mistakes.add("note", words.of("subject-action.note-missing"));
        }
        Content english = read(kind, Language.EN, "note", form.note(), content, mistakes);
        return read(kind, Language.ZH, "noteInChinese", form.noteInChinese(), english, mistakes);
    }

    private Content read(
            ItemKind kind,
            Language language,
            String box,
            @Nullable String typed,
            Content content,
            FormValidation mistakes) {
        Field field = Schema.of(kind).field(SubjectActionForm.field(language)).orElseThrow();
        FieldReading reading = reader.read(field, Map.of(field.name(), FormInput.text(typed)), words.language());
        FieldProblem problem = reading.problem();
        if (problem != null) {
            String said = words.of(problem.key(), problem.arguments().toArray(String[]::new));
            mistakes.add(box, words.of("edit.mistake", fields.label(field), said));
        }
        return content.with(field.name(), reading.canonical());
    }
}
