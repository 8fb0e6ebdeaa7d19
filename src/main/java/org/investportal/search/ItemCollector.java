package org.investportal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects all found items, since all are counted, with their weighted scores. It takes memory for the found items only. */
final class ItemCollector extends SimpleCollector {

    private final IntFunction<IndexedItem> items;
    private final boolean isForFigure;
    private final List<ScoredItem> found = new ArrayList<>();
    private int firstOfLeaf;
    private @Nullable Scorable scorer;

    private record ScoredItem(IndexedItem item, float score) {}

    private ItemCollector(IntFunction<IndexedItem> items, boolean isForFigure) {
        this.items = items;
        this.isForFigure = isForFigure;
    }

    /**
     * Returns the collection of the items of one search, best first.
     *
     * @param items returns the item of a document of the index
     * @param isForFigure whether a number was typed
     */
    static CollectorManager<ItemCollector, List<IndexedItem>> bestFirst(
            IntFunction<IndexedItem> items, boolean isForFigure) {
        return new CollectorManager<>() {

            @Override
            public ItemCollector newCollector() {
                return new ItemCollector(items, isForFigure);
            }

            @Override
            public List<IndexedItem> reduce(Collection<ItemCollector> collectors) {
                return collectors.stream()
                        .flatMap(collector -> collector.found.stream())
                        .sorted(Comparator.comparing(ScoredItem::score).reversed())
                        .map(ScoredItem::item)
                        .toList();
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        firstOfLeaf = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable ofLeaf) {
        scorer = ofLeaf;
    }

    @Override
    public void collect(int document) throws IOException {
        IndexedItem item = items.apply(firstOfLeaf + document);
        float score = Objects.requireNonNull(scorer).score();
        found.add(new ScoredItem(item, score * item.weight(isForFigure)));
    }
}
