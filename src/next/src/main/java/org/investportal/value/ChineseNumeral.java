package org.investportal.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in Chinese characters: 一百二十, 三千亿, 一点五万亿, 二〇一八, 5千万, 百分之二十. */
public final class ChineseNumeral {

    /** A pattern for one character of a number. */
    public static final String CHARACTER = "[零〇○一二两三四五六七八九十百千万亿]";

    private static final String VALUES = "零一二三四五六七八九";
    private static final Pattern FORM = Pattern.compile(
            "(?:百分之)?(" + CHARACTER + "+|\\d+(?:\\.\\d+)?[十百千][万亿])(?:点([零〇一二三四五六七八九]+)([十百千]?)(万亿|[万亿])?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(.*)");
    private static final Pattern SHORTENED = Pattern.compile(".*[百千万亿][一二两三四五六七八九]");
    private static final int LONGEST = 20;

    private ChineseNumeral() {}

    /** Returns the number; empty for text in another form, and for a shortened form such as 三千五. */
    public static Optional<Numeral> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST
                || !matcher.matches()
                || SHORTENED.matcher(matcher.group(1)).matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2);
        if (decimals == null) {
            return Optional.of(numeral(value(matcher.group(1)), matcher.group(1)));
        }
        String scale = orEmpty(matcher.group(3)) + orEmpty(matcher.group(4));
        BigDecimal value = value(matcher.group(1)).add(new BigDecimal("0." + digits(decimals)));
        return Optional.of(numeral(scale.isEmpty() ? value : value.multiply(value(scale)), scale));
    }

    /** Returns the numeral with the scale that the text ends in. */
    private static Numeral numeral(BigDecimal value, String written) {
        Scale scale = written.endsWith("万亿")
                ? Scale.WAN_YI
                : written.endsWith("亿") ? Scale.YI : written.endsWith("万") ? Scale.WAN : Scale.ONE;
        BigDecimal digits = AmountNormalizer.plain(value.scaleByPowerOfTen(-scale.powerOfTen()));
        return new Numeral(digits.toPlainString(), scale.powerOfTen());
    }

    private static BigDecimal value(String characters) {
        Matcher begun = DIGITS.matcher(characters);
        BigDecimal number = begun.matches() ? new BigDecimal(begun.group(1)) : BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (char character : (begun.matches() ? begun.group(2) : characters).toCharArray()) {
            int power = power(character);
            if (power == 0) {
                number = number.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(character)));
            } else if (power < Scale.WAN.powerOfTen()) {
                section = section.add(orOne(number).scaleByPowerOfTen(power));
                number = BigDecimal.ZERO;
            } else {
                BigDecimal below = section.add(number);
                total = power == Scale.WAN.powerOfTen()
                        ? total.add(orOne(below).scaleByPowerOfTen(power))
                        : orOne(total.add(below)).scaleByPowerOfTen(power);
                section = BigDecimal.ZERO;
                number = BigDecimal.ZERO;
            }
        }
        return total.add(section).add(number);
    }

    private static BigDecimal orOne(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ONE : number;
    }

    private static int power(char character) {
        return switch (character) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    private static int digit(char character) {
        return switch (character) {
            case '两' -> 2;
            case '〇', '○' -> 0;
            default -> VALUES.indexOf(character);
        };
    }

    private static String digits(String characters) {
        StringBuilder digits = new StringBuilder();
        characters.chars().forEach(character -> digits.append(digit((char) character)));
        return digits.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
