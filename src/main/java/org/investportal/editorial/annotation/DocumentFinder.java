package org.investportal.editorial.annotation;

import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.search.SearchQuery;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Finds documents for the desk, with suppressed words masked. */
@Component
public class DocumentFinder {

    private static final int LINES = 50;

    private final Documents documents;
    private final NumberDecisions decisions;
    private final AnnotatedTextCache texts;
    private final Checklist checklist;

    DocumentFinder(Documents documents, NumberDecisions decisions, AnnotatedTextCache texts, Checklist checklist) {
        this.documents = documents;
        this.decisions = decisions;
        this.texts = texts;
        this.checklist = checklist;
    }

    /** Returns a page of all documents, the newest first; pages count from 1. */
    public Slice<DocumentLine> list(int page) {
        HiddenWordFilter hidden = checklist.hidden();
        return documents.list(PageRequest.of(page - 1, LINES)).map(line -> line.masked(hidden));
    }

    /** Returns all documents whose titles match a search, the newest first. */
    public List<DocumentLine> find(SearchQuery query) {
        HiddenWordFilter hidden = checklist.hidden();
        return documents.list(Pageable.unpaged()).stream()
                .map(line -> line.masked(hidden))
                .filter(line -> query.matches(line.title()))
                .toList();
    }

    /** Returns a document as this person may read it. */
    public DocumentView view(long id, StaffMember reader) {
        Document document = documents.findById(id).orElseThrow(() -> ChangeNotFound.ofDocument(id));
        HiddenWordFilter hidden = checklist.hidden();
        HiddenWordFilter inText = TextSuppressionService.mayRead(reader) ? HiddenWordFilter.NONE : hidden;
        AnnotatedText whole = texts.of(document);
        AnnotatedText text = whole.masked(inText);
        return new DocumentView(
                document,
                document.details().masked(hidden),
                text,
                text == whole ? document.content() : text.plain(),
                decisions.of(id).stream()
                        .map(decision -> decision.masked(inText))
                        .toList());
    }
}
