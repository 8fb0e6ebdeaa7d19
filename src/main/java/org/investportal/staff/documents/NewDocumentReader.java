package org.investportal.staff.documents;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.document.DocumentReader;
import org.investportal.editorial.document.DocumentRefused;
import org.investportal.editorial.input.EnglishTextCheck;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FieldReading;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form that adds a document, with the readers of the form of a source. */
@Component
class NewDocumentReader {

    /** The size of the largest file. */
    static final String MEGABYTES = String.valueOf(DocumentReader.LARGEST / 1_048_576);

    private final FieldReader fields;
    private final StaffWording words;

    NewDocumentReader(FieldReader fields, StaffWording words) {
        this.fields = fields;
        this.words = words;
    }

    /** Returns the details, or nothing if there are mistakes. */
    @Nullable
    DocumentDescription details(NewDocumentForm form, FormValidation mistakes) {
        String language = language(form, mistakes);
        String title = required("title", "name." + language, form.title(), mistakes);
        String issuer = read("issuer", "issuer." + language, form.issuer(), mistakes);
        String published = required("published", "published", form.published(), mistakes);
        return mistakes.isEmpty()
                ? new DocumentDescription(
                        title,
                        issuer.isEmpty() ? null : issuer,
                        Period.parse(published),
                        Coded.parse(Language.class, language))
                : null;
    }

    /** Returns the language that was chosen, or else that of the text. If the text contradicts the choice, the form is shown again once. */
    private String language(NewDocumentForm form, FormValidation mistakes) {
        String text = FormInput.text(form.text());
        Language ofText = EnglishTextCheck.areChinese(text) ? Language.ZH : Language.EN;
        String chosen = read("language", "language", form.language(), mistakes);
        if (chosen.isEmpty()) {
            return ofText.code();
        }
        boolean isOpen = !text.isEmpty() && !chosen.equals(FormInput.line(form.asked()));
        if (isOpen && !chosen.equals(ofText.code())) {
            String other = words.of("language", Coded.parse(Language.class, chosen));
            mistakes.add("language", words.of("document.language.question", words.of("language", ofText), other));
        }
        return chosen;
    }

    private String required(String name, String field, @Nullable String typed, FormValidation mistakes) {
        String read = read(name, field, typed, mistakes);
        if (read.isEmpty()) {
            mistakes.add(name, words.of("document.required", words.of("document." + name)));
        }
        return read;
    }

    private String read(String name, String field, @Nullable String typed, FormValidation mistakes) {
        Map<String, String> texts = new TreeMap<>(Map.of(field, FormInput.line(typed)));
        FieldReading reading =
                fields.read(Schema.of(ItemKind.SOURCE).field(field).orElseThrow(), texts, words.language());
        if (reading.problem() != null) {
            String problem = words.of(
                    reading.problem().key(), reading.problem().arguments().toArray(String[]::new));
            mistakes.add(name, words.of("edit.mistake", words.of("document." + name), problem));
        }
        return reading.canonical();
    }

    /** Returns the text of the file if one was chosen, or else the pasted text. */
    String text(byte[] file, @Nullable String pasted) {
        String text = FormInput.text(pasted);
        if (file.length == 0 && text.isEmpty()) {
            throw DocumentRefused.of(DocumentRefused.Reason.EMPTY);
        }
        return file.length == 0 ? text : FormInput.text(DocumentReader.read(file));
    }

    /** Returns why the document was not stored, in words. */
    String refusal(StepRefused refused) {
        return words.of(refused.code());
    }

    /** Returns why a text is refused, in words. */
    String refusal(DocumentRefused refused) {
        return words.of(
                "document-refused." + refused.reason().code(),
                MEGABYTES,
                String.format(words.language().locale(), "%,d", DocumentService.LONGEST),
                String.format(words.language().locale(), "%,d", DocumentService.MOST_NUMBERS));
    }
}
