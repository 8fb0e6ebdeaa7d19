package org.investportal.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.kinds.Page;
import org.investportal.kinds.Sector;
import org.investportal.serving.PublicPath;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.Promise;
import org.investportal.site.part.SectorHeadlineFinder;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.ProseSection;
import org.springframework.stereotype.Component;

/** Makes the home page. The headings and lists of its texts decide where their words stand. */
@Component
public class HomePageFactory {

    private final PageFrameFactory context;

    HomePageFactory(PageFrameFactory context) {
        this.context = context;
    }

    public HomePage of(PageText pageText) {
        Optional<Page> page = PageFrameFactory.page(pageText.content(), PublicPath.HOME);
        Prose summary = page.map(found -> pageText.prose(found.summary)).orElse(Prose.NONE);
        Prose body = page.map(found -> pageText.prose(found.body)).orElse(Prose.NONE);
        String name = PageFrameFactory.siteName(pageText);
        List<SectorCard> cards = cards(pageText);
        boolean isBlank = pageText.content().edition().number() == 0;
        return new HomePage(
                head(pageText, name, summary, page),
                context.frame(pageText, PublicPath.HOME),
                name,
                Promise.of(summary),
                HomePage.Argument.of(ProseSection.of(body)),
                cards,
                cards.isEmpty() ? pageText.message(isBlank ? "nothing-published" : "home.empty") : null,
                new FigureRowMapper(pageText)
                        .currencyNote(cards.stream()
                                .flatMap(card -> Stream.ofNullable(card.number()))
                                .toList()),
                ContactPoint.of(context.settings().contact(), pageText.language()));
    }

    private Head head(PageText pageText, String name, Prose summary, Optional<Page> page) {
        Long[] about = page.stream().map(found -> found.item).toArray(Long[]::new);
        return context.head(pageText, name, summary.sure(), PublicPath.HOME, about)
                .describing(() -> List.of(
                        new AgencyDataFactory(context).site(pageText),
                        new DatasetFactory(pageText, context).catalogue()));
    }

    private List<SectorCard> cards(PageText pageText) {
        return pageText.content().all(Sector.class).stream()
                .sorted(Comparator.comparing(sector -> sector.position))
                .map(sector -> card(pageText, sector))
                .toList();
    }

    private static SectorCard card(PageText pageText, Sector sector) {
        FigureRow number = new SectorHeadlineFinder(pageText)
                .of(sector).stream().findFirst().orElse(null);
        return new SectorCard(
                pageText.link(sector),
                SectorSymbol.of(pageText.address(sector.item)),
                number,
                number == null ? pageText.prose(sector.summary) : Prose.NONE);
    }
}
