package org.investportal.editorial.proposal;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Finds whether a number is measured or planned, from the words before it and from its period. */
final class NatureFinder {

    /** Has one test for the beginning of a word and one for the Chinese characters, because most places of a text pass neither. */
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?=[a-z])(?:will\\b|plan(?:s|ning)? (?:to|for|on)\\b|planned\\b|to be (?:built|completed|invested|added|created)\\b|would\\b|commit(?:s|ted)? to\\b|pledge[sd]?\\b|aim(?:s|ed|ing)?\\b|(?<!-)targets?\\b|targeted\\b|goals?\\b|objective|striv|seeks? to\\b"
                    + "|intends? to\\b|(?:is|are) (?:due|set|slated) to\\b|(?:is|are) to (?:be|build|reach|rise|grow)\\b|(?<!year-on-year |percent |% |points )to (?:reach|exceed|achieve|hit|attract)\\b|hopes? to\\b|should reach\\b)"
                    + "|(?=[力目计规争确拟将努到])(?:力争|目标|计划|规划(?!面积|用地)|争取|确保|拟|将(?:于|达|建|有|超|突破|形成|实现|培育|引进|新增|投入|增|提高|在)|努力|到20\\d\\d年[^。;]{0,12}(?:达到|实现|建成|突破|超过|培育|形成))");

    private static final Pattern FORECAST = Pattern.compile(
            "\\bforecasts?\\b|\\bprojected\\b|\\bis expected\\b|\\bare expected\\b|\\bexpects?\\b|\\bpredict|\\bwill likely|预计|预测|有望");
    private static final Pattern ESTIMATED = Pattern.compile("\\bestimat|估计|估算|测算|据测算");

    /** In characters before the number. */
    private static final int WINDOW = 400;

    private NatureFinder() {}

    static Proposed<Nature> of(
            SentenceScan sentence, Token token, @Nullable Proposed<Period> period, @Nullable LocalDate published) {
        int start = Math.max(sentence.partStart(token.start()), token.start() - WINDOW);
        String before = sentence.plain().substring(start, token.start());
        Nature named = named(before);
        boolean ahead = period != null && published != null && endsAfter(period.value(), published);
        return Proposed.likely(named == Nature.ACTUAL && ahead ? Nature.TARGET : named);
    }

    private static Nature named(String before) {
        if (FORECAST.matcher(before).find()) {
            return coded("forecast", Nature.TARGET);
        }
        if (ESTIMATED.matcher(before).find()) {
            return coded("estimate", Nature.ACTUAL);
        }
        return PLANNED.matcher(before).find() ? Nature.TARGET : Nature.ACTUAL;
    }

    /** Returns the nature with that code, or the other one if the catalogue has none. */
    private static Nature coded(String code, Nature otherwise) {
        return Stream.of(Nature.values())
                .filter(nature -> nature.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    private static boolean endsAfter(Period period, LocalDate published) {
        return period.end() != null && period.end().firstDay().isAfter(published);
    }
}
