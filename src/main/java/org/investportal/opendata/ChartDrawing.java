package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.ChartFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a picture as a file, by the templates and styles of the pages; the styles come along in it. */
@Component
class ChartDrawing {

    private static final List<String> STYLES = List.of("static/css/tokens.css", "static/css/component/chart-marks.css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private final ITemplateEngine templates;
    private final String style;

    ChartDrawing(ITemplateEngine templates) throws IOException {
        this.templates = templates;
        StringBuilder sheet = new StringBuilder();
        for (String file : STYLES) {
            sheet.append(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        }
        this.style = COMMENT.matcher(sheet).replaceAll("");
    }

    String svg(ChartFile file, Language language) {
        return templates.process("site/chart", new Context(language.locale(), Map.of("file", file, "style", style)));
    }
}
