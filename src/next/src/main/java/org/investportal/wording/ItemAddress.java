package org.investportal.wording;

import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Passage;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Term;
import org.investportal.kinds.Topic;
import org.investportal.serving.PublicPath;
import org.investportal.value.Locator;

/**
 * The addresses of items, as links have them.
 *
 * @param content the edition that links lead to
 * @param prefix comes before the address of a figure that this edition does not have
 */
public record ItemAddress(Content content, String prefix) {

    /** Returns the address of an item of an edition: of its own page, or of the place on the page that shows it. */
    public String of(Content shown, long id) {
        Item item = content.find(id).or(() -> shown.find(id)).orElse(null);
        if (item instanceof Topic topic) {
            return of(shown, topic.sector) + "#" + fragment(topic);
        }
        if (item instanceof Term term) {
            return PublicPath.term(term.slug);
        }
        if (item instanceof Passage passage) {
            return sentence(shown, passage.source, passage.paragraph, passage.sentence);
        }
        if (item instanceof PrintedNumber number) {
            return PublicPath.page(
                            of(shown, number.source),
                            SourceOutline.of(content, number.source).pageOf(number.place))
                    + "#" + number.place.fragment();
        }
        return content.find(id)
                .flatMap(published -> content.path(id))
                .or(() -> below(shown, id))
                .orElse(PublicPath.HOME);
    }

    /** Returns the address of a sentence on the page of its source. */
    String sentence(Content shown, long source, int paragraph, int sentence) {
        return PublicPath.page(
                        of(shown, source), SourceOutline.of(content, source).pageOf(paragraph, sentence))
                + "#" + Locator.fragment(paragraph, sentence);
    }

    private Optional<String> below(Content shown, long id) {
        return shown.path(id).map(path -> shown.find(Figure.class, id).isPresent() ? prefix + path : path);
    }

    /** Returns the address of the page of the item: of an indicator with one figure, that of the figure. */
    public String pageOf(Content shown, long id) {
        return content.find(Indicator.class, id)
                .flatMap(indicator -> FigureSeries.of(content, id).only())
                .map(figure -> of(shown, figure.item))
                .orElseGet(() -> of(shown, id));
    }

    /** Returns the anchor of a topic on the page of its sector. */
    public static String fragment(Topic topic) {
        return "topic-" + topic.slug;
    }
}
