package org.investportal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.QuantityWording;

/**
 * Makes the documents of the index of an edition, of everything that pages show but withdrawn items, figures that a newer vintage supersedes, and indicators with
 * one figure, which stands for both.
 */
final class IndexedDocumentFactory {

    private static final float SECTOR = 1.5f;
    private static final float NAMED = 1.3f;
    private static final float INDICATOR = 0.95f;

    /** An indicator without a figure stands for the figure. */
    private static final float WITHOUT_FIGURE = 1.3f;

    private static final float TERM = 0.9f;
    private static final float SOURCE = 0.9f;
    private static final float PAGE = 1.2f;
    private static final float CLAIM = 0.8f;
    private static final float PASSAGE = 0.6f;

    private final Selection selection;
    private final MessageWording words;
    private final PeriodWording periods;
    private final IndexedTextReader texts;
    private final SynonymList synonyms;
    private final FigureDocumentFactory figures;

    IndexedDocumentFactory(
            Selection selection, MessageWording words, PeriodWording periods, QuantityWording quantities) {
        this.selection = selection;
        this.words = words;
        this.periods = periods;
        this.texts = new IndexedTextReader(selection, words);
        this.synonyms = SynonymList.of(selection);
        this.figures = new FigureDocumentFactory(selection, texts, synonyms, periods, quantities);
    }

    /** Returns the documents; each is made when it is read. */
    Stream<IndexedDocument> all() {
        return Stream.of(
                        figures.all(),
                        selection.all(Indicator.class).stream()
                                .filter(indicator -> selection
                                        .onlyFigureOf(indicator.item())
                                        .isEmpty()) // the figure is found by all words of the indicator
                                .map(this::indicator),
                        selection.all(Sector.class).stream().map(this::sector),
                        Stream.of(Organisation.class, Location.class, Policy.class, Claim.class)
                                .flatMap(kind -> selection.all(kind).stream())
                                .map(Named.class::cast)
                                .filter(named -> named.status() != Status.WITHDRAWN)
                                .map(this::named),
                        selection.all(Term.class).stream().map(this::term),
                        selection.all(Source.class).stream().map(this::source),
                        selection.all(Passage.class).stream().map(this::passage),
                        selection.all(Page.class).stream().map(page -> described(page, PAGE, Map.of())),
                        Stream.of(FixedPage.values()).map(this::page))
                .flatMap(documents -> documents);
    }

    private IndexedDocument indicator(Indicator indicator) {
        float weight = selection.figuresOf(indicator.item()).isEmpty() ? WITHOUT_FIGURE : INDICATOR;
        return described(indicator, weight, figures.facets(indicator)).in(figures.context(indicator));
    }

    private IndexedDocument sector(Sector sector) {
        List<String> topics = selection.all(Topic.class).stream()
                .filter(topic -> topic.sectorId() == sector.item())
                .flatMap(topic -> texts.names(topic.item()).stream())
                .toList();
        return described(sector, SECTOR, Map.of(SearchFacet.SECTOR, sector.slug()))
                .covering(topics, synonyms);
    }

    private IndexedDocument named(Named named) {
        Map<SearchFacet, String> facets = selection
                .find(Sector.class, named.sectorId())
                .map(sector -> Map.of(SearchFacet.SECTOR, sector.slug()))
                .orElse(Map.of());
        IndexedDocument document = described(named, named instanceof Claim ? CLAIM : NAMED, facets)
                .named(named instanceof Claim ? texts.of(named.item(), TextField.SUMMARY) : List.of(), synonyms)
                .covering(
                        named instanceof Organisation ? texts.of(named.item(), TextField.SUMMARY) : List.of(), synonyms)
                .in(texts.names(named.sectorId()))
                .ofKind(kinds(named), synonyms);
        return named instanceof Policy policy
                ? document.in(IndexedTextReader.inBoth(language -> periods.date(policy.issued(), language))
                        .toList())
                : document;
    }

    private Stream<String> kinds(Named named) {
        if (named instanceof Location location) {
            return kinds("place-kind", location.kind(), "named-kind.place");
        }
        if (named instanceof Policy policy) {
            return kinds("policy-kind", policy.kind(), "named-kind.policy");
        }
        return named instanceof Organisation ? texts.messages("index.organisation").stream() : Stream.empty();
    }

    private Stream<String> kinds(String type, Coded kind, String general) {
        return Stream.concat(texts.messages(type, kind), texts.messages(general).stream());
    }

    private IndexedDocument term(Term term) {
        return new IndexedDocument(new IndexedItem(SearchHit.of(term), TERM, Map.of()))
                .named(texts.names(term.item()), synonyms)
                .defined(texts.texts(term.item()), synonyms)
                .named(texts.otherSpellings(term.item()), synonyms)
                .ofKind(texts.messages("index.term").stream(), synonyms);
    }

    private IndexedDocument source(Source source) {
        return described(source, SOURCE, Map.of())
                .in(texts.of(source.item(), TextField.ISSUER))
                .ofKind(texts.messages("field.issuer").stream(), synonyms);
    }

    private IndexedDocument passage(Passage passage) {
        boolean inPages = PlaceWording.isInPages(selection, passage.sourceId());
        return described(passage, PASSAGE, Map.of())
                .in(IndexedTextReader.inBoth(language -> PlaceWording.sentence(
                                words, language, inPages, passage.paragraph(), passage.sentence()))
                        .toList());
    }

    private IndexedDocument page(FixedPage page) {
        return new IndexedDocument(new IndexedItem(SearchHit.of(page), PAGE, Map.of()))
                .named(texts.messages(page.nameKey()), synonyms)
                .described(texts.messages(page.leadKey()), synonyms);
    }

    private IndexedDocument described(Row row, float weight, Map<SearchFacet, String> facets) {
        Collection<String> names = texts.names(row.item());
        return new IndexedDocument(new IndexedItem(SearchHit.of(row), weight, facets))
                .named(names, synonyms)
                .described(texts.texts(row.item()), synonyms);
    }
}
