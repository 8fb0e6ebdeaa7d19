package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.investportal.core.Parts.area;
import static org.investportal.core.Parts.figure;
import static org.investportal.core.Parts.gone;
import static org.investportal.core.Parts.indicator;
import static org.investportal.core.Parts.number;
import static org.investportal.core.Parts.part;
import static org.investportal.core.Parts.sector;
import static org.investportal.core.Parts.source;
import static org.investportal.core.Parts.topic;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing, reading back and showing, on both databases. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class EditionsTest {

    private static Core core;
    private static Database database;

    @Parameter
    DatabaseKind kind;

    private final Editions editions = core.editions();
    private final long sector = editions.newItem();
    private final long topic = editions.newItem();
    private final long indicator = editions.newItem();
    private final long source = editions.newItem();
    private final long number = editions.newItem();
    private final long area = editions.newItem();
    private final long figure = editions.newItem();
    private final String name = "Area " + area;

    @BeforeParameterizedClassInvocation
    static void start(DatabaseKind kind) {
        database = Database.of(kind);
        core = Core.on(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        core.close();
    }

    private Edition publishAll() {
        return editions.publish(Parts.of(
                sector(sector, "Sector " + sector),
                topic(topic, "Topic", sector),
                indicator(indicator, "Output " + indicator, topic),
                area(area, name),
                source(source, "Source " + source),
                part(figure, "figures", withLines(figure(indicator, area, "more-than 1592.50 亿 cny"))),
                number(number, source, figure, "1592.50亿元")));
    }

    private Map<String, String> withLines(Map<String, String> texts) {
        texts.put("notes", "1 | footnote | With a bar \\| and\\na line | 中文\n7 | footnote | Second | ");
        return texts;
    }

    @Test
    void whatIsLoadedIsWhatWasPublished() {
        Edition edition = publishAll();

        try (Core second = Core.on(database)) {
            Content loaded = second.editions().at(edition.number()).orElseThrow();
            Content published = editions.current();
            assertThat(loaded.edition()).isEqualTo(edition).isEqualTo(published.edition());
            for (long item : new long[] {sector, topic, indicator, area, source, figure, number}) {
                assertThat(texts(loaded, item))
                        .isEqualTo(texts(published, item))
                        .isNotEmpty();
                assertThat(loaded.path(item)).isEqualTo(published.path(item));
                assertThat(loaded.path(item).isPresent()).isEqualTo(item != topic && item != number);
            }
            assertThat(texts(loaded, figure)).isEqualTo(withLines(figure(indicator, area, "more-than 1592.50 亿 cny")));
        }
    }

    @Test
    void checksWhatAnItemNoLongerRefersTo() {
        publishAll();

        PublicationRefused refused = catchThrowableOfType(
                PublicationRefused.class, () -> editions.publish(Parts.of(gone(number, "numbers"))));
        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.item()).isEqualTo(figure);
            assertThat(reason.en()).startsWith("The figure needs a place where its value is printed.");
        });

        editions.publish(Parts.of(gone(number, "numbers"), gone(figure, "figures")));
        assertThat(editions.current().find(figure)).isEmpty();
    }

    private static Map<String, String> texts(Content content, long item) {
        return content.find(item).map(found -> found.kind().write(found)).orElseThrow();
    }
}
