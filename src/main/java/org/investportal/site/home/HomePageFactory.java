package org.investportal.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FindingService;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.BarGroupFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.Promise;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.web.PublicPath;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.ProseSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the home page. The headings and lists of its texts decide where their words stand: {@code docs/editing.md}. */
@Component
public class HomePageFactory {

    private final PageFrameFactory context;
    private final FindingService findings;
    private final ContactBoxFactory contacts;
    private final SectorSymbol symbols;

    HomePageFactory(
            PageFrameFactory context, FindingService findings, ContactBoxFactory contacts, SectorSymbol symbols) {
        this.context = context;
        this.findings = findings;
        this.contacts = contacts;
        this.symbols = symbols;
    }

    public HomePage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        PageText pageText = context.rendering(selection, language);
        Long[] page = PageFrameFactory.page(selection, PublicPath.HOME);
        Prose summary = pageText.prose(page, TextField.SUMMARY);
        String name = PageFrameFactory.siteName(pageText);
        List<SectorCard> cards = cards(edition, pageText);
        return new HomePage(
                head(pageText, name, summary, edition, page),
                context.frame(pageText, PublicPath.HOME),
                name,
                Promise.of(summary),
                Argument.of(ProseSection.of(pageText.prose(page, TextField.BODY))),
                cards,
                cards.isEmpty() ? pageText.message(edition == 0 ? "nothing-published" : "home.empty") : null,
                new FigureRowMapper(pageText)
                        .currencyNote(cards.stream()
                                .flatMap(card -> Stream.ofNullable(card.number()))
                                .toList()),
                contacts.of(pageText));
    }

    private Head head(PageText pageText, String name, Prose summary, int edition, Long[] page) {
        return context.head(pageText, name, summary.sure(), PublicPath.HOME, page)
                .describing(() -> List.of(
                        new AgencyDataFactory(context).site(pageText),
                        new DatasetFactory(pageText, context)
                                .catalogue(
                                        context.line(edition, pageText.language()),
                                        findings.at(edition).reach())));
    }

    private List<SectorCard> cards(int edition, PageText pageText) {
        return pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> card(edition, pageText, sector))
                .toList();
    }

    private SectorCard card(int edition, PageText pageText, Sector sector) {
        Selection figures = context.view(edition).sector(sector.item());
        List<Figure> headlines =
                new SectorHeadlineFinder(pageText).figures(sector.item()).toList();
        boolean isNumbered = !headlines.isEmpty();
        return new SectorCard(
                pageText.link(sector),
                symbols.inline(sector),
                isNumbered ? new FigureRowMapper(pageText).row(headlines.get(0)) : null,
                new BarGroupFactory(context.rendering(figures, pageText.language())).of(headlines),
                isNumbered ? Prose.NONE : pageText.prose(sector.item(), TextField.SUMMARY));
    }

    /**
     * The home page: what the city promises, the reasons for it, every sector, and the contact.
     *
     * @param empty the text if there is no sector
     */
    public record HomePage(
            Head head,
            Frame frame,
            String name,
            Promise promise,
            Argument argument,
            List<SectorCard> sectors,
            @Nullable String empty,
            @Nullable CurrencyNote currency,
            ContactBox contact) {}

    /**
     * The body of the home page.
     *
     * @param proofs the lines of the list that it begins with
     * @param source what the text says between that list and the first heading, and the lines that prove nothing; none without proofs
     * @param reasons the sections with subheadings
     * @param others the sections without
     */
    public record Argument(
            List<ProseSection> proofs, Prose source, List<ProseSection> reasons, List<ProseSection> others) {

        static Argument of(List<ProseSection> body) {
            List<ProseSection> proofs = body.get(0).proofs();
            ProseSection rest = body.get(0).withoutProofs();
            ProseSection first = proofs.isEmpty() ? rest : new ProseSection(List.of(), Prose.NONE, rest.parts());
            Map<Boolean, List<ProseSection>> sections = Stream.concat(
                            Stream.of(first), body.stream().skip(1))
                    .filter(section -> !section.isEmpty())
                    .collect(Collectors.partitioningBy(
                            section -> !section.parts().isEmpty()));
            return new Argument(
                    proofs,
                    proofs.isEmpty() ? Prose.NONE : rest.words(),
                    sections.getOrDefault(true, List.of()),
                    sections.getOrDefault(false, List.of()));
        }
    }
}
