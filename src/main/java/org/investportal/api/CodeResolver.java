package org.investportal.api;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Coded;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the codes in parameters stand for, and the codes of items. A code that stands for nothing is refused, because readers would take an empty list for a fact. */
@Component
class CodeResolver {

    /** The largest number of values of a parameter. */
    private static final int MOST = 100;

    private final Catalogue catalogue;

    CodeResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the items of sectors. */
    Set<Long> sectors(@Nullable List<String> codes, int edition) {
        return values("sector", codes).stream()
                .map(code -> sector(code, edition).item())
                .collect(Collectors.toSet());
    }

    /** Returns the present code of the sector. A former code, as in its former address, is valid. */
    String currentSector(String code, int edition) {
        return sector(code, edition).slug();
    }

    private Sector sector(String code, int edition) {
        return row(Sector.class, "/sectors/" + code, edition).orElseThrow(() -> unknown("sector", code, "/sectors"));
    }

    /** Returns the items of indicators. A former code of an indicator, as in its former address, is valid. */
    Set<Long> indicators(@Nullable List<String> codes, int edition) {
        return values("indicator", codes).stream()
                .map(code -> row(Indicator.class, "/figures/" + code, edition)
                        .orElseThrow(() -> unknown("indicator", code, "/indicators"))
                        .item())
                .collect(Collectors.toSet());
    }

    /** Returns the items of areas. */
    Set<Long> areas(@Nullable List<String> codes, int edition) {
        return values("area", codes).stream()
                .map(code -> area(code, edition).item())
                .collect(Collectors.toSet());
    }

    /** Returns the code of the area if there is one. Areas have no addresses, and so no former codes. */
    String currentArea(String code, int edition) {
        return area(code, edition).slug();
    }

    private Area area(String code, int edition) {
        return catalogue.at(edition).shown().all(Area.class).stream()
                .filter(area -> area.slug().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown("area", code, "/areas"));
    }

    private <R extends Row> Optional<R> row(Class<R> kind, String path, int edition) {
        return catalogue
                .itemAt(path, edition)
                .flatMap(item -> catalogue.at(edition).shown().find(kind, item));
    }

    /** Returns the code that parameters and other answers have for the item; empty if they have none. */
    static Optional<String> codeOf(Row row) {
        if (row instanceof Sector sector) {
            return Optional.of(sector.slug());
        }
        if (row instanceof Topic topic) {
            return Optional.of(topic.slug());
        }
        if (row instanceof Indicator indicator) {
            return Optional.of(indicator.slug());
        }
        if (row instanceof Area area) {
            return Optional.of(area.slug());
        }
        return row instanceof Source source ? Optional.of(source.slug()) : Optional.empty();
    }

    private static InvalidParameter unknown(String parameter, String code, String list) {
        return InvalidParameter.unknownCode(parameter, code, PublicPath.API_V1 + list);
    }

    /** Returns the constants with these codes, or throws {@link InvalidParameter}. */
    static <E extends Enum<E> & Coded> Set<E> constants(String parameter, Class<E> type, @Nullable List<String> codes) {
        return values(parameter, codes).stream()
                .map(code -> constant(parameter, type, code))
                .collect(Collectors.toSet());
    }

    /** Returns the constant with this code, or throws {@link InvalidParameter}. */
    static <E extends Enum<E> & Coded> E constant(String parameter, Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidParameter.notOneOf(
                        parameter,
                        code,
                        Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    /**
     * Returns the values of a parameter, which may be repeated and may have commas between values; none if the request does not have it. They are sorted, so that
     * a cursor does not depend on the order in which a client writes them.
     */
    static SortedSet<String> values(String parameter, @Nullable List<String> given) {
        if (given == null) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> values = given.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (values.isEmpty() || values.contains("")) {
            throw InvalidParameter.empty(parameter);
        }
        if (values.size() > MOST) {
            throw InvalidParameter.tooMany(parameter, MOST);
        }
        return values;
    }
}
