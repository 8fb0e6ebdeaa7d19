package org.investportal.editorial.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the words that name what a number measures: the noun behind a count, or the subject before the verb. */
final class NounPhraseFinder {

    private static final int WINDOW = 160;
    private static final int LONGEST_WITHOUT_VERB = 24;
    private static final Pattern BEHIND_LIST = Pattern.compile("[、]|\\band\\b");

    private static final Pattern OTHER_SUBJECT = Pattern.compile("^.* (?:while|whereas|but) ");

    private static final String VERB =
            "(?:was|were|is|are|reach(?:ed|es)|exceed(?:ed|s)|total(?:l?ed|s)|amount(?:ed|s)?|stood|stands|hits?|rose|grew|had grown|had shrunk|fell|increase[sd]?|decreased|dropped|declined|surpass(?:ed|es)"
                    + "|came|account(?:ed|s)?|climbed|expanded|jumped|topped|rank(?:s|ed)?|surged|widened|narrowed|tripled|doubled|quadrupled|halved|shrank|range[sd]?|number(?:ed|s)|will|contribut(?:ed|es)|made up|makes up)";
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:.*?(?:\\band\\b|\\bwhile\\b|\\bwhereas\\b|\\bof which\\b|\\bwhich\\b) )??((?:[\\p{L}\\p{N}'&/().-]+ ){1,12}?)"
                    + VERB + "\\b");
    private static final Pattern OBJECT = Pattern.compile(
            "((?:[a-z&'-]+ ){0,5}[a-z&'-]+) (?:of|at|totall?ing|reaching|exceeding|worth)(?: (?:more than|over|about|around|nearly|almost|at least|some|rmb|us))*[ $¥]*$");
    private static final Pattern COUNTED = Pattern.compile(
            "^[ -](?:of (?:the )?)?((?:(?!(?:or|in|with|of|from|for|to|at|by|on|were|was|are|is|have|has|had|that|which|who|whose|including|respectively|as|will|than|more|set|up|where|such|signed|came|moved|a|this|last|received|expect|within|year)\\b)[\\p{L}'&-]+ ?){1,6})");
    private static final Pattern WHOLE = Pattern.compile(
            "^ ?of (?:all |total )?((?:(?!(?:in|and|or|with|by|at|from|was|were|is|are|now|comes?|came|used)\\b)[\\p{L}'&-]+ ?){1,6})");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:in|by|at|from|since|during|as of|according to|of|among|and|but|while|whereas|the|its|their|his|her|a|an|with|that|which|this|there|had|has|have|record(?:ed)?|achieved|reali[sz]ed|registered|reported|posted|saw|s|for|is|was)\\b ?|'s |(?:city|province|district|county|zone|country|state|area|park|port)'s )+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?: (?:and|or|of|the|in|for|by|also|had|has|have|in the first (?:half|quarter|[a-z]+ months)(?: of (?:the year|\\d{4}))?|for \\d{4}|in \\d{4}|for the year))+$");
    private static final Pattern NO_PHRASE = Pattern.compile(
            "(?:.*\\b(?:percent|yuan|billion|million)|(?:(?:annual|average|year-on-year|year on year|yoy|an?|the|show(?:s|ed|ing)|represent(?:s|ed|ing)|mark(?:s|ed|ing)|register(?:ed|ing)|with|increase|decrease|decline|rise|growth|growth rates?|drop|fall|gain|amount|number|total|level)(?: |$))+|it|they|we|fell|rose|up|down|city|district|province|county)");

    private static final String CHINESE_VERB =
            "(?:分别|达到|达|为|是|完成|突破|超过|超|逾|首次|同比|比上年|较上年|比年初|增长|下降|增速|实现|占|近|约|共|已|将|年均|累计|力争|预计|位居|位列|排名|居(?!民)|(?<![保国所没])有(?![限量效色])|至|增至|增加到|提高到|提升至|提高至|增加(?!值)|由|从|净增|长|可达|迈上|保持|则为|合计|减少)";
    private static final Pattern CHINESE_VERBS = Pattern.compile(CHINESE_VERB + "+");
    private static final Pattern CHINESE_OBJECT = Pattern.compile(
            "(?:实现|完成|拥有|现有|共有|已有|建成(?!区)|引进|培育|形成|设立|集聚|获得|吸引|发运|兑付|惠及|(?<![保国所没])有(?![限量效色])|的)([\\p{IsHan}a-zA-Z（）()&]{2,30}?)"
                    + CHINESE_VERB + "*$");
    private static final Pattern CHINESE_SUBJECT =
            Pattern.compile("([\\p{IsHan}a-zA-Z（）()“”\"&]{2,30}?)" + CHINESE_VERB + "+[^\\d]{0,10}$");
    private static final Pattern CHINESE_COUNTED = Pattern.compile(
            "^(?:多|余)?[个家项条名位人件座所辆台套种类批支处]?(?:以上)?(?:的)?([\\p{IsHan}a-zA-Z]{2,16}?)(?:参加|参与|入驻|落户|来自|以|等|$|[^\\p{IsHan}a-zA-Z])");
    private static final Pattern CHINESE_WHOLE =
            Pattern.compile("占([\\p{IsHan}a-zA-Z]{2,14}?)(?:的)?(?:比重|比例|份额)?(?:" + CHINESE_VERB + ")*$");
    private static final Pattern CHINESE_LEADING = Pattern.compile(
            "^(?:其中|全年|全市|全省|全区|全县|我市|本市|我省|截至目前|目前|同期|今年|去年|上年|上半年|下半年|前三季度|一季度|当年|年末|年底|年(?![产纳通均])|月份|月|日|底|末|[、,和及与]|其|该(?:项目|企业|公司|市|区|园区)|的|现场|实现|完成|拥有|现有|共有|已有|建成(?!区)|累计|初步核算|每年|按[^,]{0,10}计算)+");
    private static final Pattern NO_CHINESE_PHRASE =
            Pattern.compile("(?:.*比.*(?:增加|减少|增长|前进|回落|加快|放缓|收窄|扩大|提高|提升|下降|上升))?"
                    + "(?:同比|比上年|较上年|比|较|分别|增长|下降|达到|调整|环比|上升|提高|[两二三四五六七八九十\\d]年平均|平均|年均|比上年同期|增幅|增速|降幅)*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private NounPhraseFinder() {}

    /** Returns the words as printed, in the form for matching; empty if the clause has only words of change. */
    static Optional<String> of(
            SentenceScan sentence, Token token, UnitFinder.Found unit, boolean counted, boolean share) {
        boolean chinese = CHINESE.matcher(sentence.plain()).find();
        String before = segment(sentence, token);
        String behind = sentence.from(unit.end(), WINDOW);
        Optional<String> whole = share ? whole(before, behind, chinese) : Optional.empty();
        Optional<String> things = counted && !chinese ? group(COUNTED, behind) : Optional.empty();
        return whole.or(() -> things)
                .or(() -> chinese ? chinese(before) : english(before))
                .map(NounPhraseFinder::trimmed)
                .filter(NounPhraseFinder::isPhrase)
                .or(() -> counted && chinese
                        ? group(CHINESE_COUNTED, sentence.from(token.end(), WINDOW))
                        : Optional.empty());
    }

    /** Returns the words between the number before, or the beginning of the clause, and the number. */
    private static String segment(SentenceScan sentence, Token token) {
        int start = sentence.clauseStart(token.start());
        if (token.ordinal() > 1) {
            Token last = sentence.tokens().get(token.ordinal() - 2);
            String between = sentence.plain().substring(last.end(), token.start());
            start = BEHIND_LIST.matcher(between).find() ? Math.max(start, last.end()) : start;
        }
        String words = OTHER_SUBJECT
                .matcher(sentence.plain().substring(start, token.start()))
                .replaceFirst("");
        return words.substring(Math.max(0, words.length() - WINDOW))
                .replaceFirst("^[^、]{0,6}[、]", "")
                .stripLeading();
    }

    private static Optional<String> whole(String before, String behind, boolean chinese) {
        return chinese ? group(CHINESE_WHOLE, before) : group(WHOLE, behind);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static Optional<String> english(String before) {
        return group(SUBJECT, before)
                .map(NounPhraseFinder::trimmed)
                .filter(NounPhraseFinder::isPhrase)
                .or(() -> group(OBJECT, before));
    }

    private static Optional<String> chinese(String before) {
        return group(CHINESE_OBJECT, before)
                .map(NounPhraseFinder::trimmed)
                .filter(NounPhraseFinder::isPhrase)
                .or(() -> group(CHINESE_SUBJECT, before))
                .or(() -> Optional.of(before).filter(words -> words.length() <= LONGEST_WITHOUT_VERB));
    }

    static boolean isPhrase(String words) {
        return words.length() > 1
                && !NO_PHRASE.matcher(words).matches()
                && !NO_CHINESE_PHRASE.matcher(words).matches()
                && words.codePoints().anyMatch(Character::isLetter);
    }

    /** Tells whether Chinese words are only a verb, as 增长. */
    static boolean isVerb(String words) {
        return CHINESE_VERBS.matcher(words).matches();
    }

    /** Returns the words without those at the ends that name nothing. */
    static String trimmed(String phrase) {
        String english = LEADING.matcher(phrase.strip()).replaceFirst("");
        String closed = TRAILING.matcher(english).replaceFirst("");
        return CHINESE_LEADING.matcher(closed).replaceFirst("").strip();
    }
}
