package org.investportal.editorial.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the words that name what a number measures: the noun behind a count, or the subject before the verb. */
final class NounPhraseFinder {

    private static final int WINDOW = 160;

    private static final String VERB = "(?:was|were|is|are|has|have|had|reach(?:ed|es)|exceed(?:ed|s)|total(?:l?ed|s)|amount(?:ed|s) to|stood at|hit|rose|grew|fell|increase[sd]?|dropped|declined|surpass(?:ed|es)"
            + "|came to|will|accounted|account|climbed|recorded|expanded|jumped|topped|ranks?|ranked|hits|stands at|surged|attain(?:ed|s)|register(?:ed|s))";
    private static final Pattern SUBJECT = Pattern.compile("^(?:.*?(?:\\band\\b|\\bwhile\\b|\\bwhich\\b|,) )??((?:the )?(?:[\\p{L}\\p{N}'&/()-]+ ){1,12}?)" + VERB + "\\b");
    private static final Pattern OBJECT = Pattern.compile("((?:[a-z&'-]+ ){0,5}[a-z&'-]+) (?:of|at|to|totall?ing|reaching|exceeding|worth)(?: (?:more than|over|about|around|nearly|almost|at least|some|rmb|us))*[ $¥]*$");
    private static final Pattern COUNTED = Pattern.compile("^[ -]((?:(?!(?:and|or|in|with|of|from|for|to|at|by|on|were|was|are|is|have|has|had|that|which|who|whose|including|respectively|as|will|than|more|set|up|where|such)\\b)[\\p{L}'&-]+ ?){1,6})");
    private static final Pattern LEADING = Pattern.compile("^(?:(?:in|by|at|from|since|during|as of|according to|of|among|and|but|while|the|its|a|an|with|that|this|there)\\b ?)+");

    private static final String CHINESE_VERB = "(?:分别)?(?:达到|达|为|是|完成|突破|超过|超|逾|首次|同比|比上年|较上年|增长|下降|增速|实现|占|近|约|共|已|将|年均|累计|力争|预计|位居|位列|排名|居|有|至|增至|增加到|提高到|提升至|由|从)";
    private static final Pattern CHINESE_OBJECT = Pattern.compile("(?:实现|完成|拥有|现有|共有|已有|建成|新增|引进|培育|形成|设立|集聚|累计|获得|吸引|有|的)([\\p{IsHan}a-zA-Z（）()、&]{2,30}?)(?:" + CHINESE_VERB + "|超|近|约)*$");
    private static final Pattern CHINESE_SUBJECT = Pattern.compile("([\\p{IsHan}a-zA-Z（）()“”\"&]{2,30}?)" + CHINESE_VERB + ".{0,12}$");
    private static final Pattern CHINESE_COUNTED = Pattern.compile("^(?:多|余)?[个家项条名位人件座所辆台套种类批支处]?(?:以上)?([\\p{IsHan}a-zA-Z]{2,16})");
    private static final Pattern CHINESE_LEADING = Pattern.compile("^(?:其中|全年|全市|全省|我市|本市|我省|截至目前|目前|同期|今年|去年|上半年|当年|年|月|底|末|其|的|杭州市?|实现|完成)+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private NounPhraseFinder() {}

    /** Returns the words as printed, in the form for matching. */
    static Optional<String> of(SentenceScan sentence, Token token, UnitFinder.Found unit, boolean counted) {
        boolean chinese = CHINESE.matcher(sentence.plain()).find();
        String before = clipped(sentence.clauseBefore(token.start()));
        if (counted) {
            Optional<String> behind = behind(sentence, token, unit, chinese);
            if (behind.isPresent()) {
                return behind;
            }
        }
        Optional<String> phrase = chinese ? chinese(before) : english(before);
        return phrase.map(NounPhraseFinder::trimmed).filter(words -> words.length() > 1);
    }

    private static Optional<String> behind(SentenceScan sentence, Token token, UnitFinder.Found unit, boolean chinese) {
        Matcher counted = chinese
                ? CHINESE_COUNTED.matcher(sentence.from(token.end(), WINDOW))
                : COUNTED.matcher(sentence.from(unit.end(), WINDOW));
        return counted.find() ? Optional.of(counted.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> english(String before) {
        Matcher object = OBJECT.matcher(before);
        if (object.find() && !LEADING.matcher(object.group(1) + " ").matches()) {
            return Optional.of(object.group(1));
        }
        Matcher subject = SUBJECT.matcher(before);
        return subject.find() ? Optional.of(subject.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> chinese(String before) {
        Matcher object = CHINESE_OBJECT.matcher(before);
        if (object.find()) {
            return Optional.of(object.group(1));
        }
        Matcher subject = CHINESE_SUBJECT.matcher(before);
        return subject.find() ? Optional.of(subject.group(1)) : Optional.of(before).filter(words -> words.length() <= 16);
    }

    private static String trimmed(String phrase) {
        String english = LEADING.matcher(phrase.strip()).replaceFirst("");
        return CHINESE_LEADING.matcher(english).replaceFirst("").strip();
    }

    private static String clipped(String words) {
        return words.substring(Math.max(0, words.length() - WINDOW)).stripLeading();
    }
}
