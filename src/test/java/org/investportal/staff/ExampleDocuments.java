package org.investportal.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.editorial.content.Content;
import org.springframework.boot.test.context.TestComponent;

/** Documents of two numbers, one of them decided; drafts were made of some. */
@TestComponent
class ExampleDocuments {

    private final DocumentService documents;
    private final DocumentDraftService drafts;
    private final ExampleStaff staff;
    private final Map<String, Long> settled = new HashMap<>();

    ExampleDocuments(DocumentService documents, DocumentDraftService drafts, ExampleStaff staff) {
        this.documents = documents;
        this.drafts = drafts;
        this.staff = staff;
    }

    long document(String state, boolean own) {
        return own && state.equals("OPEN") ? make(state) : settled.computeIfAbsent(state, this::make);
    }

    private long make(String state) {
        StaffMember edith = staff.member(ExampleStaff.EDITOR);
        String title = "Document " + UUID.randomUUID();
        DocumentDescription about = new DocumentDescription(title, null, Period.parse("2032-01-20"), Language.EN);
        long document =
                documents.add(UUID.randomUUID().toString(), about, "There are 30 parks. There are 40 lakes.", edith);
        Content leftOut = Content.of(Map.of("role", "left-out", "reason", "claim"));
        documents.decide(document, new Locator(1, 2, 1), leftOut, 0, edith);
        if (state.equals("DRAFTED")) {
            drafts.draft(document, edith);
        }
        return document;
    }
}
