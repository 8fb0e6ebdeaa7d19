package org.investportal.site.styleguide;

import java.util.List;
import org.investportal.site.edition.EditionPage;
import org.investportal.site.edition.EditionPageFactory.EditionsPage;
import org.investportal.site.figure.FigurePage;
import org.investportal.site.figure.PastEditionNotice;
import org.investportal.site.glossary.GlossaryPageFactory.GlossaryPage;
import org.investportal.site.home.SectorCard;
import org.investportal.site.index.IndexPage;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.Paging;
import org.investportal.site.part.ChartPanel;
import org.investportal.site.part.FigureTable;
import org.investportal.site.part.FindingLine;
import org.investportal.site.part.NamedRow;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.wording.NoteLine;
import org.investportal.wording.TermExplanation;
import org.jspecify.annotations.Nullable;

/**
 * Every component with examples from published content, for people who work on the portal.
 *
 * @param colours the tokens that are colours
 * @param figure one whose parts are shown; none where nothing is published
 * @param standings the notices that a page of the past can have
 * @param changed changes of the latest edition: one alone, then some with one reason
 */
record StyleguidePage(
        Head head,
        Frame frame,
        List<String> colours,
        List<SectorCard> cards,
        FigureTable table,
        List<ChartPanel> charts,
        List<TermExplanation> words,
        List<NamedRow> named,
        List<NoteLine> notes,
        List<FindingLine> findings,
        List<LabelledValue> counts,
        List<LabelledValue> terms,
        List<GlossaryPage.Entry> entries,
        List<IndexPage.Entry> indexed,
        @Nullable FigurePage figure,
        List<PastEditionNotice> standings,
        List<EditionPage.ReasonGroup> changed,
        List<EditionsPage.Line> editions,
        Form form) {

    /** Examples of the components with which pages inform readers and ask for input. */
    public record Form(Paging paging, Banner banner, InputField email, InputField password, List<Link> mistakes) {}

    /** Banner on top of a page that marks it as a preview. */
    public record Banner(String name, String text, String back, String href) {}
}
