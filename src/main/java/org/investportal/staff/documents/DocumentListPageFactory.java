package org.investportal.staff.documents;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.annotation.DocumentLine;
import org.investportal.staff.FormInput;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Makes the list of documents and the form that adds one. */
@Component
class DocumentListPageFactory {

    private static final String EXAMPLE = "2018-07-05";
    private static final String FORMATS = "TXT, DOCX, PDF, HTML";

    private final DocumentFinder documents;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording times;

    DocumentListPageFactory(DocumentFinder documents, StaffFrameFactory frames, StaffWording words, TimeWording times) {
        this.documents = documents;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    DocumentListPage list(StaffMember member, int page) {
        Slice<DocumentLine> found = documents.list(page);
        return new DocumentListPage(
                frames.of(member, DocumentController.PATH, words.of("staff.documents")),
                member.is(Role.EDITOR),
                found.getContent().stream().map(this::line).toList(),
                page > 1 ? DocumentController.PATH + "?page=" + (page - 1) : null,
                found.hasNext() ? DocumentController.PATH + "?page=" + (page + 1) : null);
    }

    private ListedDocument line(DocumentLine line) {
        String state = line.drafted()
                ? words.of("documents.drafted")
                : words.of("documents.decided", String.valueOf(line.decided()), String.valueOf(line.numbers()));
        return new ListedDocument(
                line.title(), DocumentController.path(line.id()), state, line.author(), times.of(line.addedAt()));
    }

    NewDocumentPage blank(StaffMember member, NewDocumentForm form, String key, FormValidation mistakes) {
        String language = FormInput.line(form.language());
        InputField shown = InputField.of("language", language, mistakes);
        boolean asked = shown.isWrong() || language.equals(FormInput.line(form.asked()));
        return new NewDocumentPage(
                frames.of(member, DocumentController.PATH, words.of("document-new")),
                mistakes.links(),
                key,
                EXAMPLE,
                FORMATS,
                NewDocumentReader.MEGABYTES,
                InputField.of("title", form.title(), mistakes),
                InputField.of("issuer", form.issuer(), mistakes),
                InputField.of("published", form.published(), mistakes),
                shown,
                asked ? language : "",
                Stream.of(Language.values())
                        .map(each -> new SelectOption(
                                each.code(),
                                words.of("language", each),
                                each.code().equals(language)))
                        .toList(),
                InputField.of("file", "", mistakes),
                InputField.of("text", FormInput.text(form.text()), mistakes));
    }

    /**
     * The list of documents.
     *
     * @param editor whether the person may add one
     */
    record DocumentListPage(
            StaffFrame frame,
            boolean editor,
            List<ListedDocument> lines,
            @Nullable String newer,
            @Nullable String older) {}

    /**
     * A document in the list.
     *
     * @param state how many numbers are decided
     */
    record ListedDocument(String title, String href, String state, String author, ShownTime since) {}

    /**
     * The form that adds a document.
     *
     * @param key tells a form that is sent twice
     * @param example a date
     * @param formats the formats of files
     * @param megabytes the size of the largest file
     * @param asked the chosen language, if the portal has asked whether it is right
     */
    record NewDocumentPage(
            StaffFrame frame,
            List<Link> mistakes,
            String key,
            String example,
            String formats,
            String megabytes,
            InputField title,
            InputField issuer,
            InputField published,
            InputField language,
            String asked,
            List<SelectOption> languages,
            InputField file,
            InputField text) {}
}
