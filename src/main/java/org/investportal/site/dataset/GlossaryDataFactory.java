package org.investportal.site.dataset;

import java.util.List;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.DefinedTermSet;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;

/** Describes the glossary to machines. */
public final class GlossaryDataFactory {

    private final PageText pageText;
    private final PublicLinkBuilder links;

    public GlossaryDataFactory(PageText pageText, PageFrameFactory context) {
        this.pageText = pageText;
        this.links = context.links();
    }

    /** Returns the terms that are explained in the language of the page; nothing if there are none. */
    public List<DefinedTermSet> of(List<Term> terms) {
        List<DefinedTermSet.DefinedTerm> defined = terms.stream()
                .filter(term -> pageText.language() == Language.EN || pageText.isInChinese(term.item()))
                .map(this::defined)
                .toList();
        return defined.isEmpty()
                ? List.of()
                : List.of(new DefinedTermSet(
                        new IdentifierFactory(links).glossary(),
                        links.absolute(PublicPath.GLOSSARY, pageText.language()),
                        pageText.message("glossary.name"),
                        pageText.language().tag(),
                        defined));
    }

    private DefinedTermSet.DefinedTerm defined(Term term) {
        return new DefinedTermSet.DefinedTerm(
                new IdentifierFactory(links).term(term.slug()),
                pageText.name(term.item()),
                pageText.prose(term.item(), TextField.DEFINITION).sure());
    }
}
