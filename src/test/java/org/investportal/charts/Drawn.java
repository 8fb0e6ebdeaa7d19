package org.investportal.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.investportal.delivery.LanguageLinkBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pictures as the templates of the portal draw them, without the portal around them. */
final class Drawn {

    private static final SpringTemplateEngine TEMPLATES = templates();

    private Drawn() {}

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setLinkBuilder(new LanguageLinkBuilder());
        return engine;
    }

    /** As a file, without its looks. */
    static String file(Chart chart) {
        ChartFile file = ChartFile.of(chart, List.of("Source: an invented release", "https://invest.invalid/compare"));
        return TEMPLATES
                .process("site/chart", new Context(Locale.ENGLISH, Map.of("file", file)))
                .strip();
    }
}
