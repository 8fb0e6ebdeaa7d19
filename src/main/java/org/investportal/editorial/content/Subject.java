package org.investportal.editorial.content;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Nature;
import org.investportal.web.PublicPath;

/** The subject of a change: an item, with everything that is edited together with it. */
public record Subject(ItemKind kind, long item) {

    /**
     * Returns the path of the page that the content gets; empty if it has no page, or not all that the path is made of.
     *
     * @param slugs finds the web addresses of the indicator and the area of a figure
     */
    public Optional<String> path(Content content, BiFunction<ItemKind, Long, String> slugs) {
        String slug = content.get("slug");
        return switch (kind) {
            case FIGURE ->
                Stream.of("indicator", "area", "period", "nature")
                                .anyMatch(field -> content.get(field).isEmpty())
                        ? Optional.empty()
                        : Optional.of(figure(content, slugs));
            case PAGE -> Optional.of(PublicPath.TEXT_PAGES + slug);
            case SECTOR -> Optional.of("/sectors/" + slug);
            case SOURCE -> Optional.of("/sources/" + slug);
            case INDICATOR -> Optional.of(PublicPath.INDEX + "/" + slug);
            default -> Optional.empty();
        };
    }

    private static String figure(Content content, BiFunction<ItemKind, Long, String> slugs) {
        ContentValueReader figure = new ContentValueReader(content);
        Nature nature = figure.code("nature", Nature.class);
        String vintage = content.get("vintage");
        return PublicPath.INDEX + "/" + slugs.apply(ItemKind.INDICATOR, figure.item("indicator")) + "/"
                + slugs.apply(ItemKind.AREA, figure.item("area")) + "/" + figure.text("period")
                + (nature.isMeasured() ? "" : "/" + nature.code())
                + (vintage.isEmpty() ? "" : "/" + vintage);
    }

    /** Tells whether a published figure would get another indicator, area, period, nature or vintage, so that its address changes. */
    public boolean isMoved(Content published, Content wanted) {
        return kind == ItemKind.FIGURE
                && !published.isEmpty()
                && !wanted.isEmpty()
                && Stream.of("indicator", "area", "period", "nature", "vintage")
                        .anyMatch(field -> !published.get(field).equals(wanted.get(field)));
    }
}
