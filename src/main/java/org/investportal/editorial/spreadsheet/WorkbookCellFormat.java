package org.investportal.editorial.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the number of a cell of a workbook as the cell shows it, as far as that adds precision: zeros behind the point that its format shows are printed
 * digits. Digits that the format hides are kept.
 */
final class WorkbookCellFormat {

    /** The digits that spreadsheet programs compute with; further ones come from binary fractions. */
    private static final MathContext COMPUTED = new MathContext(15);

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
    private static final int PERCENT = 2;

    private WorkbookCellFormat() {}

    /** Tells whether cells of this format show dates or times. */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null
                && ((id >= 14 && id <= 22)
                        || (id >= 27 && id <= 36)
                        || (id >= 45 && id <= 58 && id != 48 && id != 49))) {
            return true;
        }
        return format != null
                && !isGeneral(format)
                && DATE.matcher(shown(format)).find();
    }

    static String number(String raw, @Nullable String format) {
        BigDecimal number = new BigDecimal(raw);
        if (number.precision() > COMPUTED.getPrecision()) {
            number = number.round(COMPUTED).stripTrailingZeros();
        }
        if (format == null || isGeneral(format)) {
            return number.toPlainString();
        }
        String shown = shown(format);
        boolean percent = shown.indexOf('%') >= 0;
        BigDecimal written = percent ? number.movePointRight(PERCENT).stripTrailingZeros() : number;
        Matcher decimals = DECIMALS.matcher(shown);
        int zeros = decimals.find() ? decimals.group(1).length() : 0;
        written = written.scale() < zeros ? written.setScale(zeros) : written;
        return written.toPlainString() + (percent ? "%" : "");
    }

    private static boolean isGeneral(String format) {
        return format.equalsIgnoreCase("General") || format.equals("@");
    }

    /** Returns the part of the format for positive numbers, without literal text, colours and currencies. */
    private static String shown(String format) {
        String bare = NOT_SHOWN.matcher(format).replaceAll("");
        int end = bare.indexOf(';');
        return end < 0 ? bare : bare.substring(0, end);
    }
}
