package org.investportal.editorial.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the places of rankings, and the numbers of participants. */
final class RankFinder {

    private static final String AREA =
            "(?:the )?(?:world|globe|country|nation|china|province|city|region|asia|yangtze|sector|industry|east)";

    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "(?:\\b(?:rank(?:s|ed|ing)?|placed|came|finished)\\b[a-z ]{0,30}|\\bno\\. ?|\\bnumber |\\bplaced (?:in )?|第)$"
                    + "|(?:排名|位居|位列|名列|居|排在|列|排|跃居|跃升至|升至|保持|稳居)[\\p{IsHan}]{0,8}$");
    private static final Pattern PLACE_BEHIND = Pattern.compile(
            "^ (?:place|position|rank|spot|(?:most|largest|biggest|highest|best|busiest|richest|fastest)\\b)|^(?:-largest|-biggest)|^位(?!数)");
    private static final Pattern PLACE_WITHIN =
            Pattern.compile("^ (?:in|among|within|across|nationwide|worldwide|globally)(?: " + AREA + ")?\\b");
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?:\\b(?:is|are|was|were|came|comes|stood|stands|be|became|becomes?|placing|finished|to|at)(?: in)? (?:the )?)$");
    private static final Pattern CHINESE_RANK = Pattern.compile("(?:全国|全省|全球|世界|国内|同类城市|省内|亚洲|各省|各市|城市)$");

    private static final Pattern FIELD_BEFORE = Pattern.compile("(?:\\btop[ -]?(?:the )?|前|百强)$");
    private static final Pattern FIELD_AMONG =
            Pattern.compile("(?:among|of|out of)(?: the| all)?(?: [a-z]+'s)? $|(?:全国|全省|全球|在|参评)$");
    private static final Pattern FIELD_BEHIND = Pattern.compile(
            "^ (?:[a-z-]+ ){0,3}(?:cities|zones|parks|enterprises|companies|ports|universities|towns|provinces|regions|districts|counties|countries|economies|participants|contestants|municipalities)"
                    + "|^ ?[个家]?[\\p{IsHan}]{0,8}(?:城市|省市|省份|地区|国家|区县|县市区|经开区|高新区|开发区|园区)[^,。]{0,6}中");
    private static final Pattern RANKED = Pattern.compile(
            "\\d(?:st|nd|rd|th)\\b|\\brank|\\bplace\\b|\\bfirst\\b|\\bsecond\\b|\\bthird\\b|\\bno\\.|第|排名|居|列");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i)\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth");
    private static final Pattern ENTERED = Pattern.compile(
            "(?:\\benter(?:ed|s|ing)?|\\binto|\\bbreak(?:ing)? into)(?: the)? top[ -]$|(?:进入|跻身|入围|挤进|迈入|稳居)[\\p{IsHan}]{0,6}前$");
    /** How what {@link #ENTERED} finds ends. */
    private static final List<String> BOUND_WORDS = List.of("top ", "top-", "前");

    private static final Pattern PLACES_BEHIND = Pattern.compile("^ places? (?:higher|lower|up|down|ahead)");
    private static final Pattern MOVED = Pattern.compile("(?:前进|上升|提升|后退|下降|晋升|跃升|上移|进)了?$");
    private static final int WINDOW = 40;

    private RankFinder() {}

    static boolean isOrdinal(Token token) {
        return ORDINAL.matcher(token.text()).matches();
    }

    /** Tells whether the number is a bound of a place, as in "entered the top 20". */
    static boolean isBoundOfPlace(SentenceScan sentence, Token token) {
        String before = sentence.before(token.start(), WINDOW);
        return BOUND_WORDS.stream().anyMatch(before::endsWith)
                && ENTERED.matcher(before).find();
    }

    /** Tells whether the number is a change of a place, as in "three places higher". */
    static boolean isChangeOfPlace(SentenceScan sentence, Token token) {
        String behind = sentence.from(token.end(), WINDOW);
        return PLACES_BEHIND.matcher(behind).find()
                || ((behind.startsWith("位") || behind.startsWith("个位"))
                        && MOVED.matcher(sentence.before(token.start(), WINDOW)).find());
    }

    static boolean isPlace(SentenceScan sentence, Token token) {
        if (isBoundOfPlace(sentence, token) || isChangeOfPlace(sentence, token)) {
            return true;
        }
        String before = sentence.before(token.start(), WINDOW);
        String behind = sentence.from(token.end(), WINDOW);
        boolean chinese = before.endsWith("第");
        String ranked = chinese ? before.substring(0, before.length() - 1) : before;
        if (chinese) {
            return PLACE_BEHIND.matcher(behind).find()
                    || behind.startsWith("名")
                    || PLACE_BEFORE.matcher(ranked).find()
                    || CHINESE_RANK.matcher(ranked).find();
        }
        if (isOrdinal(token)) {
            return PLACE_BEFORE.matcher(before).find()
                    || PLACE_BEHIND.matcher(behind).find()
                    || (VERB_BEFORE.matcher(before).find()
                            && PLACE_WITHIN.matcher(behind).find());
        }
        return before.endsWith("no. ") || before.endsWith("no.") || before.endsWith("number ");
    }

    static boolean isField(SentenceScan sentence, Token token) {
        String before = sentence.before(token.start(), WINDOW);
        String behind = sentence.from(token.end(), WINDOW);
        return FIELD_BEFORE.matcher(before).find()
                || (FIELD_AMONG.matcher(before).find()
                        && FIELD_BEHIND.matcher(behind).find()
                        && RANKED.matcher(sentence.plain()).find());
    }
}
