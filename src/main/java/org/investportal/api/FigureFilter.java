package org.investportal.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted: those with one of the values of each list that is not empty.
 *
 * @param sectors slugs of home sectors
 * @param indicators slugs
 * @param areas slugs
 * @param period the period of the figures or a period around it; null for any
 */
record FigureFilter(
        List<String> sectors,
        List<String> indicators,
        List<String> areas,
        @Nullable Period period,
        List<Measure> measures,
        List<Status> statuses) {

    /** Reads a period, or throws {@link InvalidParameter}. */
    static @Nullable Period period(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        try {
            return Period.parse(code);
        } catch (IllegalArgumentException noPeriod) {
            throw InvalidParameter.noPeriod(code);
        }
    }

    /** Reads the codes of constants, or throws {@link InvalidParameter}. */
    static <E extends Enum<E> & Coded> List<E> constants(
            String parameter, Class<E> type, @Nullable List<String> codes) {
        return values(codes).stream()
                .map(code -> constant(parameter, type, code))
                .toList();
    }

    private static <E extends Enum<E> & Coded> E constant(String parameter, Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidParameter.notOneOf(
                        parameter,
                        code,
                        Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }

    /** Returns the values of a parameter, which may be repeated and may have commas between values; none if the request does not have it. */
    static List<String> values(@Nullable List<String> given) {
        return Objects.requireNonNullElse(given, List.<String>of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean matches(Selection selection, Figure figure) {
        Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
        return isAnyOf(statuses, figure.status())
                && isAnyOf(measures, indicator.measure())
                && isAnyOf(indicators, indicator.slug())
                && isAnyOf(areas, selection.get(Area.class, figure.areaId()).slug())
                && isAnyOf(sectors, sector(selection, indicator).slug())
                && isIn(figure.period());
    }

    static Sector sector(Selection selection, Indicator indicator) {
        return selection.get(
                Sector.class, selection.get(Topic.class, indicator.topicId()).sectorId());
    }

    /** Returns whether the time is within the wanted period. An undated figure is within none but "undated". */
    private boolean isIn(Period time) {
        return period == null || period.equals(time) || (!period.isUndated() && period.isAround(time));
    }

    private static <T> boolean isAnyOf(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
