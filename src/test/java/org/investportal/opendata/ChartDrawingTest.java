package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartDownload;
import org.investportal.charts.ChartFile;
import org.investportal.charts.ChartKind;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.ITemplateEngine;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A picture as a file is well-formed, even with characters that were published before the desk refused them. */
@ShippedPortal
class ChartDrawingTest {

    private final ChartDrawing drawing;

    ChartDrawingTest(ITemplateEngine templates) throws Exception {
        this.drawing = new ChartDrawing(templates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffe", "\uffff", "\u0001", "\u000b", "\ud800"})
    void replacesCharactersThatXmlDoesNotAllow(String character) throws Exception {
        Document picture = parsed(drawing.svg(named("Before" + character + "after 茶 \ud83c\udf75"), Language.EN));

        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Before\ufffdafter 茶 \ud83c\udf75");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg.strip())));
    }

    private static ChartFile named(String name) {
        Chart chart = new Chart(
                ChartKind.BAR,
                "chart",
                name,
                name,
                360,
                100,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ChartDownload("/compare/chart.svg", "/compare/chart.png", "/compare.csv"));
        return ChartFile.of(chart, List.of(name));
    }
}
