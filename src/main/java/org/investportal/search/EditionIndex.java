package org.investportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.jspecify.annotations.Nullable;

/** The index of one edition, in memory. It never changes, and all threads share it. */
final class EditionIndex {

    /**
     * Words that occur several times in an item, and the length of its texts, say little here. How rare a word is counts once for all fields, in the query:
     * otherwise a frequent word in a name would count more than a rare one in a text.
     */
    private static final Similarity SIMILARITY = new BM25Similarity(0.6f, 0.3f) {

        @Override
        protected float idf(long documents, long all) {
            return 1;
        }
    };

    private static final long MOST_MILLIS = 2000;
    private static final int MOST_SUGGESTIONS = 8;

    private final List<IndexedItem> items;
    private final IndexReader reader;
    private final int[] positions;

    private EditionIndex(List<IndexedItem> items, IndexReader reader) throws IOException {
        this.items = items;
        this.reader = reader;
        this.positions = positions(reader);
    }

    /** Makes the index, one document after the other, because all of them take much more memory than the index; empty if it is not wanted any more. */
    static Optional<EditionIndex> of(Stream<IndexedDocument> documents, BooleanSupplier isWanted) {
        List<IndexedItem> items = new ArrayList<>();
        try {
            Directory memory = new ByteBuffersDirectory();
            IndexWriterConfig settings = new IndexWriterConfig(new SearchAnalyzer()).setSimilarity(SIMILARITY);
            try (IndexWriter writer = new IndexWriter(memory, settings)) {
                documents
                        .takeWhile(unused -> isWanted.getAsBoolean())
                        .forEach(document -> add(document, items, writer));
                writer.forceMerge(1);
            }
            return isWanted.getAsBoolean()
                    ? Optional.of(new EditionIndex(items, DirectoryReader.open(memory)))
                    : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the index is in memory", impossible);
        }
    }

    private static void add(IndexedDocument document, List<IndexedItem> items, IndexWriter writer) {
        try {
            writer.addDocument(document.document(items.size()));
            items.add(document.item());
        } catch (IOException impossible) {
            throw new UncheckedIOException("the index is in memory", impossible);
        }
    }

    /** Returns the position of the item of each document. */
    private static int[] positions(IndexReader reader) throws IOException {
        int[] positions = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(IndexField.POSITION);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                positions[leaf.docBase + values.docID()] = Math.toIntExact(values.longValue());
            }
        }
        return positions;
    }

    SearchResult find(TypedQuery typed, Map<SearchFacet, String> chosen) {
        return find(typed, chosen, new QueryTimeoutImpl(MOST_MILLIS));
    }

    /** @param timeout when to stop; the result then has what was found until that moment */
    SearchResult find(TypedQuery typed, Map<SearchFacet, String> chosen, QueryTimeout timeout) {
        IndexSearcher searcher = searcher(timeout);
        try {
            List<IndexedItem> whole = found(searcher, typed, true);
            List<IndexedItem> found = whole.isEmpty() ? found(searcher, typed, false) : whole;
            SearchResult.Extent extent = extent(searcher, whole.isEmpty(), typed);
            List<String> missing =
                    extent == SearchResult.Extent.STOPPED ? List.of() : new IndexQueryFactory(searcher).missing(typed);
            return new SearchResult(
                    found.stream()
                            .filter(item -> item.has(chosen))
                            .map(IndexedItem::hit)
                            .toList(),
                    extent,
                    missing,
                    counts(found, chosen),
                    new MatchMarker(typed));
        } catch (IOException impossible) {
            throw new UncheckedIOException("the index is in memory", impossible);
        }
    }

    /** Returns what a reader may mean who has typed the beginning of a text, best first: of an indicator one figure, unless a number was typed. */
    List<SearchHit> suggest(TypedPrefix typed) {
        IndexSearcher searcher = searcher(new QueryTimeoutImpl(MOST_MILLIS));
        Set<Object> subjects = new HashSet<>();
        try {
            return best(searcher, SuggestionQueryFactory.of(typed), typed.hasNumber()).stream()
                    .map(IndexedItem::hit)
                    .filter(hit -> typed.hasNumber() || subjects.add(subject(hit)))
                    .limit(MOST_SUGGESTIONS)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the index is in memory", impossible);
        }
    }

    private static Object subject(SearchHit hit) {
        Row row = hit.row();
        if (row == null) {
            return Objects.requireNonNull(hit.page());
        }
        return row instanceof Figure figure ? figure.indicatorId() : row.item();
    }

    private static SearchResult.Extent extent(IndexSearcher searcher, boolean isNear, TypedQuery typed)
            throws IOException {
        if (searcher.timedOut()) {
            return SearchResult.Extent.STOPPED;
        }
        if (isNear) {
            return SearchResult.Extent.NEAR;
        }
        IndexQueryFactory queries = new IndexQueryFactory(searcher);
        if (queries.lacksNumber(typed)) {
            return SearchResult.Extent.WITHOUT_NUMBER;
        }
        return queries.lacksWords(typed) ? SearchResult.Extent.SIMILAR : SearchResult.Extent.WHOLE;
    }

    private List<IndexedItem> found(IndexSearcher searcher, TypedQuery typed, boolean atLeastHalf) throws IOException {
        @Nullable Query query = new IndexQueryFactory(searcher).of(typed, atLeastHalf);
        return query == null
                ? List.of()
                : best(searcher, query, !typed.numbers().isEmpty());
    }

    private List<IndexedItem> best(IndexSearcher searcher, Query query, boolean isForFigure) throws IOException {
        return searcher.search(query, ItemCollector.bestFirst(document -> items.get(positions[document]), isForFigure));
    }

    /** Returns a searcher for one request. */
    private IndexSearcher searcher(QueryTimeout timeout) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null); // the index is in memory, and the cache would keep old editions
        searcher.setTimeout(timeout);
        return searcher;
    }

    private static Map<SearchFacet, Map<String, Integer>> counts(
            List<IndexedItem> found, Map<SearchFacet, String> chosen) {
        Map<SearchFacet, Map<String, Integer>> counts = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            counts.put(facet, counts(found, facet, chosen));
        }
        return counts;
    }

    private static Map<String, Integer> counts(
            List<IndexedItem> found, SearchFacet facet, Map<SearchFacet, String> chosen) {
        Map<String, Integer> counts = new HashMap<>();
        for (IndexedItem item : found) {
            String value = item.facets().get(facet);
            if (value != null && item.has(chosen, facet)) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }
}
