package org.investportal.site.glossary;

import java.util.List;
import org.investportal.kinds.Term;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.structured.DefinedTermSet;
import org.investportal.value.Language;
import org.investportal.wording.PageText;

/** Describes the glossary to machines. */
final class GlossaryDataFactory {

    private final PageText pageText;
    private final PublicLinkBuilder links;

    GlossaryDataFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.links = links;
    }

    /** Returns the terms that are explained in the language of the page; nothing if there are none. */
    List<DefinedTermSet> of(List<Term> terms) {
        List<DefinedTermSet.DefinedTerm> defined = terms.stream()
                .filter(term -> pageText.language() == Language.EN || pageText.isInChinese(term.item))
                .map(term -> new DefinedTermSet.DefinedTerm(
                        links.absolute(pageText.address(term.item)),
                        pageText.name(term),
                        pageText.prose(term.definition).sure()))
                .toList();
        return defined.isEmpty()
                ? List.of()
                : List.of(new DefinedTermSet(
                        links.absolute("/#glossary"),
                        links.absolute(PublicPath.GLOSSARY, pageText.language()),
                        pageText.message("glossary.name"),
                        pageText.language().tag(),
                        defined));
    }
}
