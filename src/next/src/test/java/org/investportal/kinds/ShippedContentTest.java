package org.investportal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.core.Note;
import org.investportal.fixture.ShippedContent;
import org.investportal.value.FigureReferencePattern;
import org.investportal.value.Language;
import org.investportal.value.ReadingRole;
import org.junit.jupiter.api.Test;

class ShippedContentTest {

    private final Content content = ShippedContent.content();

    @Test
    void hasEverythingThatWasPublished() {
        assertThat(counts(
                        Page.class, Sector.class, Topic.class, Area.class, Indicator.class, Figure.class, Source.class))
                .containsExactly(2, 3, 13, 8, 59, 60, 1);
        assertThat(counts(
                        Passage.class,
                        PrintedNumber.class,
                        Claim.class,
                        Organisation.class,
                        Park.class,
                        Policy.class,
                        Incentive.class,
                        Term.class))
                .containsExactly(66, 104, 17, 10, 7, 7, 5, 29);
        assertThat(counts(Opportunity.class)).containsExactly(0);
    }

    private List<Integer> counts(Class<?>... kinds) {
        return Stream.of(kinds)
                .map(kind -> content.all(kind.asSubclass(Item.class)).size())
                .toList();
    }

    @Test
    void hasEveryLine() {
        assertThat(content.all(Indicator.class).stream()
                        .mapToInt(indicator -> indicator.relations.size())
                        .sum())
                .isEqualTo(21);
        List<PrintedNumber.Reading> readings = content.all(PrintedNumber.class).stream()
                .flatMap(number -> number.readings.stream())
                .toList();
        assertThat(readings).hasSize(131);
        assertThat(readings)
                .filteredOn(reading -> reading.role() == ReadingRole.LEFT_OUT)
                .hasSize(22)
                .allMatch(reading -> reading.figure() == null);
        assertThat(content.all(Named.class).stream()
                        .mapToInt(named -> named.figures.size())
                        .sum())
                .isEqualTo(35);
        assertThat(content.all(Sector.class).stream()
                        .mapToInt(sector -> sector.headlines.size())
                        .sum())
                .isEqualTo(12);
        assertThat(content.all(Figure.class).stream()
                        .mapToInt(figure -> figure.peers.size())
                        .sum())
                .isEqualTo(5);
        assertThat(items().stream().mapToInt(item -> item.notes.size()).sum()).isEqualTo(61);
    }

    @Test
    void isInBothLanguages() {
        assertThat(items())
                .allSatisfy(item -> assertThat(item.kind().fields())
                        .filteredOn(field -> field.part() == Language.EN
                                && !field.write(item).isEmpty()
                                && !field.name().equals("alsoWritten.en"))
                        .allSatisfy(field -> assertThat(item.kind()
                                        .field(field.property() + ".zh")
                                        .orElseThrow()
                                        .write(item))
                                .isNotEmpty()));
        assertThat(items().stream().flatMap(item -> item.notes.stream()).map(Note::text))
                .allSatisfy(text -> assertThat(text.zh()).isNotEmpty());
    }

    @Test
    void citesPublishedFiguresOnly() {
        List<Long> cited = new ArrayList<>();
        for (Item item : items()) {
            for (Field field : item.kind().fields()) {
                FigureReferencePattern.in(field.write(item))
                        .results()
                        .forEach(citation -> cited.add(Long.valueOf(citation.group(2))));
            }
        }
        assertThat(cited)
                .hasSize(166)
                .allSatisfy(
                        figure -> assertThat(content.find(Figure.class, figure)).isPresent());
    }

    @Test
    void givesEveryPageAnAddress() {
        assertThat(items())
                .allSatisfy(item -> assertThat(content.path(item.item).isPresent())
                        .isEqualTo(!item.kind().kind().part()));
        assertThat(content.path(1)).contains("/");
        assertThat(content.path(305)).contains("/figures/digital-economy-added-value/hangzhou/2018-H1");
        assertThat(content.path(100)).contains("/figures/digital-economy-added-value");
    }

    @Test
    void printsEveryFigureSomewhere() {
        assertThat(content.all(Figure.class))
                .allSatisfy(figure -> assertThat(content.referring(PrintedNumber.class, figure.item))
                        .flatMap(number -> number.readings)
                        .anyMatch(reading -> Long.valueOf(figure.item).equals(reading.figure())
                                && reading.role() == ReadingRole.VALUE));
    }

    @Test
    void satisfiesTheRules() {
        assertThat(items())
                .allSatisfy(item -> assertThat(content.problems(item).all()).isEmpty());
    }

    private List<Item> items() {
        return content.all(Item.class);
    }
}
