package org.investportal.discovery;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.PublicAddressList;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Lists the public pages of a language in Markdown, for programs that read a site for people (llmstxt.org). */
@Component
class LlmsTextFactory {

    /** The pages that are no items, with the keys of their names. */
    private static final Map<String, String> NAMES = Map.of(
            PublicPath.COMPARISON, "comparing.name",
            PublicPath.INDEX, "index.name",
            PublicPath.DATA, "data-page.name",
            PublicPath.API, "api-page.name",
            PublicPath.GLOSSARY, "glossary.name",
            PublicPath.CHECKS, "checks.name",
            PublicPath.EDITIONS, "editions.name",
            PublicPath.CORRECTIONS, "corrections.name",
            PublicPath.ENQUIRE, "enquire.title",
            PublicPath.REPORT, "report.start.title");

    private static final List<String> OF_DATA = List.of(PublicPath.INDEX, PublicPath.DATA, PublicPath.API);
    private static final List<String> ABOUT_FIGURES = List.of(
            PublicPath.ABOUT, PublicPath.GLOSSARY, PublicPath.CHECKS, PublicPath.EDITIONS, PublicPath.CORRECTIONS);

    /** The files of all figures, with the keys of the names of their formats. */
    private static final Map<String, String> FILES = new TreeMap<>(
            Map.of(PublicPath.ALL_FIGURES_CSV, "downloads.csv", PublicPath.ALL_FIGURES + ".json", "downloads.json"));

    private final PageFrameFactory context;
    private final PublicAddressList addresses;

    LlmsTextFactory(PageFrameFactory context, PublicAddressList addresses) {
        this.context = context;
        this.addresses = addresses;
    }

    String of(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        Set<String> listed = addresses.at(edition).entrySet().stream()
                .filter(page -> page.getValue().contains(language))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (!listed.isEmpty()) {
            listed.addAll(SitemapController.FORMS);
            listed.addAll(FILES.keySet());
        }
        String sections = sections(pageText, edition)
                .map(section -> written(pageText, section, listed))
                .collect(joining());
        return UntranslatedMark.unmarked("# " + line(PageFrameFactory.siteName(pageText)) + lead(pageText) + sections);
    }

    private static String lead(PageText pageText) {
        Long[] home = PageFrameFactory.page(pageText.selection(), PublicPath.HOME);
        String lead = pageText.prose(home, TextField.SUMMARY).sure();
        return lead.isBlank() ? "" : "\n> " + line(lead);
    }

    /**
     * A heading with links and lines.
     *
     * @param lines what is said without a link
     */
    private record Section(String name, Stream<Link> links, Stream<String> lines) {}

    private Stream<Section> sections(PageText pageText, int edition) {
        List<Sector> sectors = pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .toList();
        return Stream.of(
                        Stream.of(
                                section(pageText.message("llms.overview"), overview(pageText)),
                                section(pageText.message("home.sectors"), links(pageText, sectors))),
                        sectors.stream()
                                .map(sector -> section(
                                        pageText.message("llms.figures", pageText.name(sector.item())),
                                        figures(pageText, sector))),
                        Stream.of(
                                section(pageText.message("llms.data"), data(pageText)),
                                section(pageText.message("llms.about"), about(pageText, edition)),
                                new Section(
                                        pageText.message("navigation.contact"),
                                        fixed(pageText, SitemapController.FORMS),
                                        contact(pageText.language()))))
                .flatMap(part -> part);
    }

    private static Section section(String name, Stream<Link> links) {
        return new Section(name, links, Stream.of());
    }

    private static Stream<Link> overview(PageText pageText) {
        Stream<Link> pages = links(pageText, pageText.selection().all(Page.class))
                .filter(link ->
                        !link.href().equals(PublicPath.ABOUT) && !link.href().equals(PublicPath.HOME));
        return Stream.of(
                        Stream.of(new Link(PageFrameFactory.siteName(pageText), PublicPath.HOME)),
                        pages,
                        fixed(pageText, List.of(PublicPath.COMPARISON)))
                .flatMap(links -> links);
    }

    /** Returns each indicator, and behind it its figures. An indicator of one figure has no page of its own. */
    private static Stream<Link> figures(PageText pageText, Sector sector) {
        Selection shown = pageText.selection();
        return shown.all(Indicator.class).stream()
                .filter(indicator -> shown.get(Topic.class, indicator.topicId()).sectorId() == sector.item())
                .sorted(FigureRecordMapper.orderOfIndicators(shown))
                .flatMap(indicator -> Stream.concat(
                        Stream.of(link(pageText, indicator)),
                        shown.figuresOf(indicator.item()).stream()
                                .sorted(FigureRecordMapper.order(shown))
                                .map(figure -> new Link(pageText.title(figure), shown.address(figure.item())))));
    }

    private static Stream<Link> data(PageText pageText) {
        Stream<Link> files = FILES.entrySet().stream()
                .map(file -> new Link(
                        pageText.message(
                                "data-page.file",
                                pageText.message("data-page.figures"),
                                pageText.message(file.getValue())),
                        file.getKey()));
        return Stream.concat(fixed(pageText, OF_DATA), files);
    }

    private static Stream<Link> about(PageText pageText, int edition) {
        Stream<Link> editions = IntStream.rangeClosed(1, edition)
                .mapToObj(number -> new Link(pageText.edition(number), PublicPath.edition(number)));
        return Stream.of(
                        fixed(pageText, ABOUT_FIGURES),
                        links(pageText, pageText.selection().all(Source.class)),
                        editions)
                .flatMap(links -> links);
    }

    private Stream<String> contact(Language language) {
        ContactPoint contact = ContactPoint.of(context.settings().contact(), language);
        return Stream.of(contact.name(), contact.phone(), contact.email(), contact.address())
                .filter(Objects::nonNull);
    }

    private static Stream<Link> links(PageText pageText, Collection<? extends Row> rows) {
        return rows.stream().map(row -> link(pageText, row));
    }

    private static Link link(PageText pageText, Row row) {
        return new Link(pageText.name(row.item()), pageText.selection().address(row.item()));
    }

    /** Returns pages with the names that staff wrote for them, or the fixed ones. */
    private static Stream<Link> fixed(PageText pageText, List<String> paths) {
        return paths.stream()
                .map(path -> new Link(
                        Stream.of(PageFrameFactory.page(pageText.selection(), path))
                                .map(pageText::name)
                                .findFirst()
                                .orElseGet(() -> pageText.message(NAMES.getOrDefault(path, "about"))),
                        path));
    }

    private String written(PageText pageText, Section section, Set<String> listed) {
        String lines = Stream.concat(
                        section.links()
                                .filter(link -> listed.contains(link.href()))
                                .map(link -> "[" + line(link.text()).strip() + "]("
                                        + context.absolute(pageText, link.href()) + ")\n"),
                        section.lines().map(LlmsTextFactory::line))
                .map(line -> "- " + line)
                .collect(joining());
        return lines.isEmpty() ? "" : "\n## " + line(section.name()) + "\n" + lines;
    }

    /** Returns the words as one line without links. */
    private static String line(String words) {
        return words.replaceAll("\\s+", " ").replace("[", "\\[").replace("]", "\\]") + "\n";
    }
}
