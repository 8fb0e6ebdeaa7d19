package org.investportal.site.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Status;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.web.util.HtmlUtils;

/** Makes the code of embeds; none without a base address, because other sites cannot load a frame from a local one. Its attributes are valid HTML, and the frame fits a narrow screen without a style sheet of the other site. */
final class EmbedCodeFactory {

    /** In CSS pixels, enough for the link to the page in a frame of 360; a longer card scrolls. */
    private static final int LIVE_HEIGHT = 300;

    private static final int PINNED_HEIGHT = 380;
    private static final int CHARTS_HEIGHT = 560;

    private final PageText pageText;
    private final PageFrameFactory context;

    EmbedCodeFactory(PageText pageText, PageFrameFactory context) {
        this.pageText = pageText;
        this.context = context;
    }

    /**
     * Returns the code of the card that follows the editions, and of the card of the newest version; none for a withdrawn figure.
     *
     * @param versions the newest first
     */
    List<EmbedCode> ofFigure(Figure figure, String path, List<FigureVersion> versions) {
        if (figure.status() == Status.WITHDRAWN) {
            return List.of();
        }
        List<EmbedCode> live =
                code("embed-live", pageText.message("embed.live"), pageText.title(figure), path, LIVE_HEIGHT);
        return Stream.concat(live.stream(), versions.stream().limit(1).flatMap(newest -> pinned(figure, newest)))
                .toList();
    }

    private Stream<EmbedCode> pinned(Figure figure, FigureVersion version) {
        return Stream.ofNullable(version.stated())
                .map(FigureVersion.Stated::href)
                .filter(Objects::nonNull)
                .flatMap(path -> pinned(figure, path, version.edition().text()).stream());
    }

    /**
     * Returns the code of the card that stays as an edition had it.
     *
     * @param path the path of the figure in that edition
     * @param edition the edition in words
     */
    List<EmbedCode> pinned(Figure figure, String path, String edition) {
        return code(
                "embed-pinned", pageText.message("embed.pinned", edition), pageText.title(figure), path, PINNED_HEIGHT);
    }

    /** Returns the code of the charts of the indicator. */
    List<EmbedCode> ofCharts(long indicator, String path) {
        return code("embed-charts", pageText.message("embed.charts"), pageText.name(indicator), path, CHARTS_HEIGHT);
    }

    private List<EmbedCode> code(String id, String label, String title, String path, int height) {
        if (!context.links().areIndexable()) {
            return List.of();
        }
        String href = PublicPath.EMBED + path;
        String code = "<iframe src=\"%s\" title=\"%s\" width=\"600\" height=\"%d\" loading=\"lazy\""
                + " style=\"border:0;max-width:100%%\"></iframe>";
        String framed = code.formatted(context.absolute(pageText, href), escaped(title), height);
        return List.of(new EmbedCode(id, label, framed, href));
    }

    private static String escaped(String title) {
        return HtmlUtils.htmlEscape(UntranslatedMark.unmarked(title), "UTF-8");
    }
}
