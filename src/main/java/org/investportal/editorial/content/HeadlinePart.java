package org.investportal.editorial.content;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.ItemKind;

/** The headline figures of a sector; the value of each is its position in their order, and whether the newest figure of its indicator is shown. */
final class HeadlinePart implements ContentPart<Headline> {

    private static final String FIELD = "headlines";

    @Override
    public ItemKind kind() {
        return ItemKind.HEADLINE;
    }

    @Override
    public List<Headline> rows(Selection selection, long owner) {
        return selection.headlinesOf(owner).stream()
                .sorted(Comparator.comparing(Headline::position).thenComparing(Row::item))
                .toList();
    }

    @Override
    public String key(Headline row) {
        return String.valueOf(row.figureId());
    }

    @Override
    public String value(Headline row) {
        return line(String.valueOf(row.position()), row.isNewest());
    }

    @Override
    public String field(String key) {
        return FIELD;
    }

    private static String line(String first, boolean newest) {
        return newest ? first + " " + LineForm.NEWEST : first;
    }

    @Override
    public SortedMap<String, String> wanted(Content content) {
        SortedMap<String, String> wanted = new TreeMap<>();
        LineForm.lines(content.get(FIELD)).forEach(line -> {
            String figure = LineForm.HEADLINE.key(line);
            wanted.putIfAbsent(figure, wanted.size() + 1 + line.substring(figure.length()));
        });
        return wanted;
    }

    @Override
    public Headline row(Version version, boolean gone, long owner, String key, String value) {
        String position = LineForm.HEADLINE.key(value);
        boolean newest = value.length() > position.length();
        return new Headline(version, gone, owner, Long.parseLong(key), Integer.parseInt(position), newest);
    }

    @Override
    public void read(Selection selection, long owner, ContentBuilder contentBuilder) {
        contentBuilder.put(
                FIELD,
                LineForm.HEADLINE.text(rows(selection, owner).stream()
                        .map(row -> line(key(row), row.isNewest()))
                        .toList()));
    }
}
