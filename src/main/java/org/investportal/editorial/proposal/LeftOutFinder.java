package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.LeftOut;

/** Finds numbers that are no figures by the words around them: names, headings, figures of speech, counts of a list. */
final class LeftOutFinder {

    private static final String COUNT = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final String CHINESE_COUNT = "[二两三四五六七八九十\\d]{1,3}";

    /** A form of words, and the reason why its numbers are left out. */
    private record Rule(LeftOut reason, Confidence confidence, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            name("(?<![\\d.])\\d{1,2}\\+\\d{1,2}(?:\\+[\\dx]{1,2})*"),
            name("(?:1\\d(?:th)?|[a-z]+teenth|\\b)[- ]?five[- ]year"),
            name("十[一二三四五六]五(?!%|\\d)"),
            name(
                    "\"(?=[^\"]{0,40}[\\p{N}\\p{L}])(?![^\"]{0,40}(?:%|percent|yuan|元))[^\"]{1,40}\"|《[^》]{1,60}》|「[^」]{1,40}」|『[^』]{1,40}』"),
            name(
                    "(?<![\\d.,a-z])\\d{1,2}[dgskb](?![a-z\\d])|(?<![\\d.])\\d?a级|\\bg(?:7|8|20|60)\\b|covid-?19|\\bpm ?\\d+(?:\\.\\d)?|[ⅰ-ⅿ]|\\biso ?\\d+|(?:web|industry|工业) ?\\d\\.0"),
            name(
                    "\\b(?![ilo]+\\d)(?!(?:top|rmb|cny|usd|eur|hkd|us|no|nos|h|q|in|to|of|and|by|over|about|than)-?\\d)[a-z]{1,10}-?\\d{1,4}(?![\\d.,%])(?! (?:million|billion|trillion))"),
            name("(?:fortune|forbes|hurun)(?: (?:global|china|top))? \\d+|(?:世界|全球|中国|民企|企业|制造业)\\d+强|福布斯\\d+|财富\\d+"),
            name(
                    "(?:article|section|chapter|clause|annex|appendix|table|figure|fig\\.|page|building|room|floor|route|line|phase|block|pier|terminal|highway|expressway|berth) (?:no\\. ?)?(?:\\d+|one|two|three|four|five)\\b"),
            name(
                    "第[\\d一二三四五六七八九十百]{1,5}(?:条|章|节|款|期|届|批|次|号|版|产业|师|医院|中学|工业区|航站楼)|[\\d一二三四五六七八九十]{1,4}号(?:线|楼|地块|文|工程|码头|公路|院)"),
            name(
                    "第?[一二三](?:、[一二三])*[、和]?[一二三]?次?产业|[一二三四五六](?:期(?!间|货|待))|分[两二三四\\d]期|连续[一二三四五六七八九十\\d]{1,2}(?:年|届|个)|百强"),
            name("[两二三四五六七八九十\\d]{1,2}年(?:平均|年均)|\\b" + COUNT + "-year (?:average|compound|annual)\\b"),
            name("aged (?:\\d+ (?:and|to) (?:\\d+|over|above)|\\d+)|\\d+岁(?:及|以|至)|\\d+周岁"),
            name(
                    "[\\d.]+[万亿]+元(?:及)?以上(?:的|项目|企业|重大|工业|高)|(?:projects|enterprises|companies|firms) (?:of|worth|with (?:an? )?[a-z ]{0,30})(?: of)? ?(?:more than|over|above|at least) [\\d.,]+ (?:million|billion)?"),
            name("(?<!\\d)\\d{1,4} [a-z]+ (?:road|street|avenue|lane)\\b"),
            name(
                    "[〔\\[(]\\d{4}[〕\\])]\\d{0,4}号?|no\\. ?\\d+ (?:document|project)|(?:document|decree|circular|order) no\\. ?\\d+"),
            name(
                    "新三板|third board|(?:first|second|third|fourth|two|one)[- ]tier|[一二三四]线(?:城市)?|三甲|三农|三资|双\\d|八八战略|八大万亿|三角洲|三角|四大行|双一流"),
            name(
                    "(?:tel|phone|fax|电话|传真|邮编|postcode|hotline|热线)[^\\d]{0,12}[\\d ()+-]{4,20}|\\d{1,2}:\\d{2}(?!\\d)|(?:primary|secondary|tertiary) industry"),
            name(
                    "^\\(?\\d{1,2}[.)、](?=\\D|$)|^\\([一二三四五六七八九十]{1,3}\\)|^[一二三四五六七八九十]{1,3}[、.]|^第[一二三四五六七八九十]{1,3}[,、]|^\\d{1,3}[.)]?$"),
            guess(
                    LeftOut.NAME,
                    "(?<!to )(?<!will )(?<!\\w)(?:dual|double|triple)[- ][a-z]+|(?<=one of the )" + COUNT
                            + "\\b|\"?\\b[a-z]+ \\d\\.\\d\\b(?! ?(?:%|percent|million|billion|trillion))"),
            speech(
                    "\\bone of\\b|\\bone another|at once|once again|once more|all at once|first team|first[- ](?:class|rate|mover|hand)|first time|firstly|first of all|at first|first and foremost|one[- ]stop|second to none|on (?:the )?one hand|one after another|at one point|one day|\\bdouble down"),
            speech("第一(?:时间|梯队|线|方阵|要务|资源|动力|生产力|道|步|责任)|一(?:个(?:重要|新)|方面|系列|批)|十分|万分|独一|唯一|数一数二|进一步|一步"),
            speech("^(?:first|second|third|fourth|one|two|three)(?:ly)?,|(?:^|, )(?:once|twice)\\b"),
            new Rule(
                    LeftOut.CLAIM,
                    Confidence.GUESS,
                    Pattern.compile(
                            "(?:china|country|nation|world|province|city|asia|region)'s first|the first (?:truly|ever|commercially|in china|of its kind)|全(?:国|球|省)第一(?=个|家|款|台|座|条|部)")),
            new Rule(
                    LeftOut.DATE_OF_POLICY,
                    Confidence.GUESS,
                    Pattern.compile(
                            "^.*(?:\\bmay apply\\b|\\beligible\\b|\\bentitled to\\b|给予[^。;]{0,40}(?:奖励|补贴|补助|资助)|可申请|可享受).*$")),
            new Rule(
                    LeftOut.COUNTS_A_LIST,
                    Confidence.LIKELY,
                    Pattern.compile(
                            "\\b" + COUNT
                                    + "(?: [a-z-]+){0,4}(?::| - | \\([a-z][^)\\d]{2,60}(?:, | and )[^)\\d]{2,30}\\)|, (?:namely|i\\.e\\.|including))|\\b"
                                    + COUNT
                                    + " (?:major|main|pillar|key|core|leading|strategic)(?: [a-z-]+){1,6}?(?:,? it)? (?:includ|namely|such as|are\\b)")),
            new Rule(
                    LeftOut.COUNTS_A_LIST,
                    Confidence.LIKELY,
                    Pattern.compile(CHINESE_COUNT
                            + "(?:大|个方面|个领域|方面|类)(?![^,，。]{0,10}\\d)[^,。]{0,16}(?::|、|-)|[、和及与][^、。,]{1,12}(?:等)?"
                            + CHINESE_COUNT + "(?:大|个(?:方面|领域|行业|产业)|类)")));

    private LeftOutFinder() {}

    private static Rule name(String pattern) {
        return new Rule(LeftOut.NAME, Confidence.LIKELY, Pattern.compile(pattern));
    }

    private static Rule speech(String pattern) {
        return new Rule(LeftOut.FIGURE_OF_SPEECH, Confidence.LIKELY, Pattern.compile(pattern));
    }

    private static Rule guess(LeftOut reason, String pattern) {
        return new Rule(reason, Confidence.GUESS, Pattern.compile(pattern));
    }

    /** Returns the parts of the sentence, in the order of the rules. */
    static List<LeftOutSpan> in(SentenceScan sentence) {
        List<LeftOutSpan> spans = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(sentence.plain());
            while (matcher.find()) {
                spans.add(new LeftOutSpan(matcher.start(), matcher.end(), rule.reason(), rule.confidence()));
            }
        }
        return spans;
    }
}
