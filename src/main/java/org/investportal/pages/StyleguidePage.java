package org.investportal.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every component with examples from what is published, for those who work on the portal.
 *
 * @param colours the tokens that are colours
 * @param figure one whose parts are shown; none where nothing is published
 * @param standings what a page of the past can say of itself
 * @param changed what the latest edition changed
 */
public record StyleguidePage(
        Head head,
        Frame frame,
        List<String> colours,
        List<SectorCard> cards,
        List<FigureRow> rows,
        List<ChartPanel> charts,
        List<TermLine> words,
        List<NamedRow> named,
        List<NoteLine> notes,
        List<FindingLine> findings,
        List<Term> counts,
        List<Term> terms,
        List<GlossaryPage.Entry> entries,
        @Nullable FigurePage figure,
        List<Standing> standings,
        List<ChangedItem> changed,
        List<EditionsPage.Line> editions,
        Form form) {

    /** What pages say of themselves and ask their readers. */
    public record Form(Paging paging, Banner banner, List<TypedField> fields, List<Link> mistakes) {}

    /** What says on top of a page that it is a preview. */
    public record Banner(String text, String back, String href) {}

    /** A field as a form of the desk shows it. */
    public record TypedField(
            String name,
            String label,
            String value,
            @Nullable String mistake) {

        public boolean isWrong() {
            return mistake != null;
        }

        /** The ids of what else is to be read out with it; nothing if there is nothing. */
        public @Nullable String describedBy(boolean hasHint) {
            String ids = Stream.of(hasHint ? name + "-hint" : "", isWrong() ? name + "-mistake" : "")
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.joining(" "));
            return ids.isEmpty() ? null : ids;
        }
    }
}
