package org.investportal.opendata;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Names data files where readers save them, so that files of several cities, editions and languages differ. */
@Component
class DataFileName {

    private final Catalogue catalogue;

    DataFileName(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The beginning of the names.
     *
     * @param prefix the slug of the city with a hyphen; empty if there are no figures
     */
    private record City(String prefix) {

        /** Takes the area that most figures are about; of several the first. */
        static City of(Selection shown) {
            Map<Long, Long> figures = shown.all(Figure.class).stream().collect(groupingBy(Figure::areaId, counting()));
            return new City(shown.all(Area.class).stream()
                    .max(Comparator.comparing((Area area) -> figures.getOrDefault(area.item(), 0L))
                            .thenComparing(Area::item, Comparator.reverseOrder()))
                    .filter(area -> figures.containsKey(area.item()))
                    .map(area -> area.slug() + "-")
                    .orElse(""));
        }
    }

    /** Returns the header with the name of a file with words, for example {@code hangzhou-figures-edition-9-zh.csv}. */
    ContentDisposition of(String content, Language language, DataFormat format) {
        return of(content + "-" + language.locale().getLanguage() + format.ending());
    }

    /** Returns the header with the name of a file that is the same in all languages. */
    ContentDisposition of(String name) {
        Selection shown = catalogue.at(catalogue.current()).shown();
        City city = shown.derived(City.class, "city", () -> City.of(shown));
        return ContentDisposition.attachment().filename(city.prefix() + name).build();
    }
}
