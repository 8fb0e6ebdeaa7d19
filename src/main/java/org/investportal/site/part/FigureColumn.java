package org.investportal.site.part;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Quantity;
import org.investportal.site.part.FigureRecord.PrintedNumber;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** A column of the data files: first words for people, in the language of the file, then codes, which are the same in every language. */
public enum FigureColumn implements Coded {
    INDICATOR_NAME(36, row -> row.words().indicator()),
    AREA_NAME(12, row -> row.words().area()),
    PERIOD_TEXT(18, row -> row.words().period()),
    VALUE_TEXT(24, row -> row.words().value()),
    AMOUNT(20, row -> row.quantity().amount().toPlainString()),
    UPPER_AMOUNT(20, row -> upper(row, upper -> upper.amount().toPlainString())),
    UNIT_TEXT(14, row -> row.words().unit()),
    PRICE_BASIS_TEXT(14, row -> row.words().priceBasis()),
    SECTOR_NAME(20, row -> row.words().sector()),
    NATURE_TEXT(10, row -> row.words().nature()),
    VINTAGE_TEXT(10, row -> row.words().vintage()),
    STATUS_TEXT(10, row -> row.words().status()),
    SOURCE_TITLE(36, row -> row.words().source()),
    ISSUER(32, row -> row.words().issuer()),
    PLACE_TEXT(24, row -> row.words().place()),
    NOTE(48, row -> row.words().note()),
    URL(48, row -> row.words().address()),
    FIGURE(24, FigureRecord::figure),
    SECTOR(16, FigureRecord::sector),
    TOPIC(16, FigureRecord::topic),
    INDICATOR(24, FigureRecord::indicator),
    MEASURE(12, row -> row.measure().code()),
    PRICE_BASIS(12, row -> row.priceBasis().code()),
    AREA(12, FigureRecord::area),
    PERIOD(12, row -> row.period().code()),
    PERIOD_START(12, row -> day(row.period().firstDay())),
    PERIOD_END(12, row -> day(row.period().lastDay())),
    VALUE(18, row -> row.quantity().digits()),
    UPPER_VALUE(18, row -> upper(row, Quantity::digits)),
    UNIT(12, row -> row.quantity().unit().code()),
    UNIT_MULTIPLIER(12, row -> String.valueOf(row.quantity().multiplier())),
    QUALIFIER(12, row -> row.quantity().qualifier().code()),
    NATURE(12, row -> row.nature().code()),
    VINTAGE(12, row -> row.vintage().code()),
    STATUS(12, row -> row.status().code()),
    SOURCE(24, row -> each(row, PrintedNumber::source)),
    PARAGRAPH(12, row -> each(row, printed -> String.valueOf(printed.place().paragraph()))),
    SENTENCE(12, row -> each(row, printed -> String.valueOf(printed.place().sentence()))),
    PRINTED(16, row -> each(row, PrintedNumber::token)),
    PERIOD_BASIS(12, row -> row.periodBasis().code()),
    ATTRIBUTED_TO(16, row -> each(row, printed -> printed.attributedTo().orElse("")));

    /** The numbers and codes, which depend on no setting and are never suppressed. The authority that a source names is words. */
    public static final List<FigureColumn> NUMBERS_AND_CODES =
            Stream.of(values()).filter(FigureColumn::isNumberOrCode).toList();

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<FigureRecord, String> cell;

    /** @param width the width in a spreadsheet, in letters */
    FigureColumn(int width, Function<FigureRecord, String> cell) {
        this.width = width;
        this.cell = cell;
    }

    /** Returns the width in a spreadsheet, in letters. */
    public int width() {
        return width;
    }

    /** Returns the name of the column in files. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the cell of the column in the row of the figure. */
    public String cell(FigureRecord row) {
        return UntranslatedMark.inFile(cell.apply(row));
    }

    /** Returns the cell as a value of JSON: an exact decimal or a text; null if it is empty. */
    public @Nullable Object value(FigureRecord row) {
        String cell = cell(row);
        if (cell.isEmpty()) {
            return null;
        }
        return isNumber() ? new BigDecimal(cell) : cell;
    }

    /** Returns whether the cells of the column are numbers; one may be empty. */
    public boolean isNumber() {
        return switch (this) {
            case AMOUNT, UPPER_AMOUNT, VALUE, UPPER_VALUE, UNIT_MULTIPLIER -> true;
            default -> false;
        };
    }

    private boolean isNumberOrCode() {
        return isNumber() || (compareTo(FIGURE) >= 0 && this != ATTRIBUTED_TO);
    }

    /** Returns a part of the upper end of a range; nothing for one number. */
    private static String upper(FigureRecord row, Function<Quantity, String> part) {
        return row.quantity().isRange() ? part.apply(row.quantity().upper()) : "";
    }

    /** Returns a part for each printed number, in the same order in each column; nothing if all parts are empty. */
    private static String each(FigureRecord row, Function<PrintedNumber, String> part) {
        boolean none = row.printed().stream().map(part).allMatch(String::isEmpty);
        return none ? "" : row.printed().stream().map(part).collect(Collectors.joining(FigureRecord.BETWEEN));
    }

    /** Returns the day; nothing for the open end of a period. */
    private static String day(LocalDate date) {
        return date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX) ? "" : date.toString();
    }
}
