package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.ChartFile;
import org.investportal.charts.FileStyle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a picture as a file, by the templates and styles of the pages. */
@Component
class ChartDrawing {

    /** Characters that XML 1.0, section 2.2, does not allow, such as U+FFFE: a single one makes the file unreadable for all programs. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String REPLACEMENT = "\ufffd";

    private final ITemplateEngine templates;
    private final Map<Language, FileStyle> styles = new EnumMap<>(Language.class);

    ChartDrawing(ITemplateEngine templates) throws IOException {
        this.templates = templates;
        String sheet = read("component/chart-marks.css");
        String tokens = read("tokens.css");
        for (Language language : Language.values()) {
            styles.put(language, FileStyle.of(sheet, tokens, language));
        }
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource("static/css/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    String svg(ChartFile file, Language language) {
        String drawn = templates.process("site/chart", new Context(language.locale(), Map.of("file", file)));
        return Objects.requireNonNull(styles.get(language)).applied(allowed(drawn.strip()));
    }

    /** Returns the text without characters that XML does not allow. */
    static String allowed(String text) {
        return NOT_XML.matcher(text).replaceAll(REPLACEMENT);
    }
}
