package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.value.LeftOut;

/** Finds numbers that are no figures by the words around them: names, headings, figures of speech, counts of a list. */
final class LeftOutFinder {

    private static final String COUNT = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final String CHINESE_COUNT = "[二两三四五六七八九十\\d]{1,3}";

    /** A form of words, and the reason why its numbers are left out. */
    private record Rule(Script script, LeftOut reason, Confidence confidence, Pattern pattern) {}

    /** What a sentence must have a character of, so that a rule can apply. Most sentences have only one script, and half of the rules need not be tried. */
    private enum Script {
        ANY(".?"),
        LATIN("[a-z]"),
        HAN("\\p{IsHan}");

        private final Pattern character;

        Script(String character) {
            this.character = Pattern.compile(character);
        }

        static Set<Script> of(String sentence) {
            return EnumSet.copyOf(Stream.of(values())
                    .filter(script -> script.character.matcher(sentence).find())
                    .toList());
        }
    }

    private static final List<Rule> RULES = List.of(
            name(Script.ANY, "(?<![\\d.])\\d{1,2}\\+\\d{1,2}(?:\\+[\\dx]{1,2})*|[ⅰ-ⅿ]"),
            name(Script.LATIN, "(?:1\\d(?:th)?|[a-z]+teenth|\\b)[- ]?five[- ]year"),
            name(Script.HAN, "十[一二三四五六]五(?!%|\\d)"),
            name(
                    Script.ANY,
                    "\"(?=[^\"]{0,40}[\\p{N}\\p{L}])(?![^\"]{0,40}(?:%|percent|yuan|元))[^\"]{1,40}\"|《[^》]{1,60}》|「[^」]{1,40}」|『[^』]{1,40}』"),
            name(
                    Script.LATIN,
                    "(?<![\\d.,a-z])\\d{1,2}[dgskb](?![a-z\\d])|\\bg(?:7|8|20|60)\\b|covid-?19|\\bpm ?\\d+(?:\\.\\d)?|\\biso ?\\d+|(?:web|industry) ?\\d\\.0"),
            name(Script.HAN, "(?<![\\d.])\\d?a级|工业 ?\\d\\.0"),
            name(
                    Script.LATIN,
                    "\\b(?![ilo]+\\d)(?!(?:top|rmb|cny|usd|eur|hkd|us|no|nos|h|q|in|to|of|and|by|over|about|than)-?\\d)[a-z]{1,10}-?\\d{1,4}(?![\\d.,%])(?! (?:million|billion|trillion))"),
            name(Script.LATIN, "(?:fortune|forbes|hurun)(?: (?:global|china|top))? \\d+"),
            name(Script.HAN, "(?:世界|全球|中国|民企|企业|制造业)\\d+强|福布斯\\d+|财富\\d+"),
            name(
                    Script.LATIN,
                    "(?:article|section|chapter|clause|annex|appendix|table|figure|fig\\.|page|building|room|floor|route|line|phase|block|pier|terminal|highway|expressway|berth) (?:no\\. ?)?(?:\\d+|one|two|three|four|five)\\b"),
            name(
                    Script.HAN,
                    "第[\\d一二三四五六七八九十百]{1,5}(?:条|章|节|款|期|届|批|次|号|版|产业|师|医院|中学|工业区|航站楼)|[\\d一二三四五六七八九十]{1,4}号(?:线|楼|地块|文|工程|码头|公路|院)"),
            name(
                    Script.HAN,
                    "第?[一二三](?:、[一二三])*[、和]?[一二三]?次?产业|[一二三四五六](?:期(?!间|货|待))|分[两二三四\\d]期|连续[一二三四五六七八九十\\d]{1,2}(?:年|届|个)|百强"),
            name(Script.LATIN, "\\b" + COUNT + "-year (?:average|compound|annual)\\b"),
            name(Script.HAN, "[两二三四五六七八九十\\d]{1,2}年(?:平均|年均)"),
            name(Script.LATIN, "aged (?:\\d+ (?:and|to) (?:\\d+|over|above)|\\d+)"),
            name(Script.HAN, "\\d+岁(?:及|以|至)|\\d+周岁"),
            name(
                    Script.LATIN,
                    "(?:projects|enterprises|companies|firms) (?:of|worth|with (?:an? )?[a-z ]{0,30})(?: of)? ?(?:more than|over|above|at least) [\\d.,]+ (?:million|billion)?"),
            name(Script.HAN, "[\\d.]+[万亿]+元(?:及)?以上(?:的|项目|企业|重大|工业|高)"),
            name(Script.LATIN, "(?<!\\d)\\d{1,4} [a-z]+ (?:road|street|avenue|lane)\\b"),
            name(
                    Script.ANY,
                    "[〔\\[(]\\d{4}[〕\\])]\\d{0,4}号?|no\\. ?\\d+ (?:document|project)|(?:document|decree|circular|order) no\\. ?\\d+"),
            name(Script.LATIN, "third board|(?:first|second|third|fourth|two|one)[- ]tier"),
            name(Script.HAN, "新三板|[一二三四]线(?:城市)?|三甲|三农|三资|双\\d|八八战略|八大万亿|三角洲|三角|四大行|双一流"),
            name(
                    Script.ANY,
                    "(?:tel|phone|fax|电话|传真|邮编|postcode|hotline|热线)[^\\d]{0,12}[\\d ()+-]{4,20}|\\d{1,2}:\\d{2}(?!\\d)|(?:primary|secondary|tertiary) industry"),
            name(
                    Script.ANY,
                    "^\\(?\\d{1,2}[.)、](?=\\D|$)|^\\([一二三四五六七八九十]{1,3}\\)|^[一二三四五六七八九十]{1,3}[、.]|^第[一二三四五六七八九十]{1,3}[,、]|^\\d{1,3}[.)]?$"),
            guess(
                    Script.LATIN,
                    LeftOut.NAME,
                    "(?<!to )(?<!will )(?<!\\w)(?:dual|double|triple)[- ][a-z]+|(?<=one of the )" + COUNT
                            + "\\b|\"?\\b[a-z]+ \\d\\.\\d\\b(?! ?(?:%|percent|million|billion|trillion))"),
            speech(
                    Script.LATIN,
                    "\\bone of\\b|\\bone another|at once|once again|once more|all at once|first team|first[- ](?:class|rate|mover|hand)|first time|firstly|first of all|at first|first and foremost|one[- ]stop|second to none|on (?:the )?one hand|one after another|at one point|one day|\\bdouble down"),
            speech(Script.HAN, "第一(?:时间|梯队|线|方阵|要务|资源|动力|生产力|道|步|责任)|一(?:个(?:重要|新)|方面|系列|批)|十分|万分|独一|唯一|数一数二|进一步|一步"),
            speech(Script.LATIN, "^(?:first|second|third|fourth|one|two|three)(?:ly)?,|(?:^|, )(?:once|twice)\\b"),
            guess(
                    Script.LATIN,
                    LeftOut.CLAIM,
                    "(?:china|country|nation|world|province|city|asia|region)'s first|the first (?:truly|ever|commercially|in china|of its kind)"),
            guess(Script.HAN, LeftOut.CLAIM, "全(?:国|球|省)第一(?=个|家|款|台|座|条|部)"),
            guess(
                    Script.ANY,
                    LeftOut.DATE_OF_POLICY,
                    "^.*(?:\\bmay apply\\b|\\beligible\\b|\\bentitled to\\b|给予[^。;]{0,40}(?:奖励|补贴|补助|资助)|可申请|可享受).*$"),
            new Rule(
                    Script.ANY,
                    LeftOut.COUNTS_A_LIST,
                    Confidence.LIKELY,
                    Pattern.compile(
                            "\\b" + COUNT
                                    + "(?: [a-z-]+){0,4}(?::| - | \\([a-z][^)\\d]{2,60}(?:, | and )[^)\\d]{2,30}\\)|, (?:namely|i\\.e\\.|including))|\\b"
                                    + COUNT
                                    + " (?:major|main|pillar|key|core|leading|strategic)(?: [a-z-]+){1,6}?(?:,? it)? (?:includ|namely|such as|are\\b)")),
            new Rule(
                    Script.HAN,
                    LeftOut.COUNTS_A_LIST,
                    Confidence.LIKELY,
                    Pattern.compile(CHINESE_COUNT
                            + "(?:大|个方面|个领域|方面|类)(?![^,，。]{0,10}\\d)[^,。]{0,16}(?::|、|-)|[、和及与][^、。,]{1,12}(?:等)?"
                            + CHINESE_COUNT + "(?:大|个(?:方面|领域|行业|产业)|类)")));

    private LeftOutFinder() {}

    private static Rule name(Script script, String pattern) {
        return new Rule(script, LeftOut.NAME, Confidence.LIKELY, Pattern.compile(pattern));
    }

    private static Rule speech(Script script, String pattern) {
        return new Rule(script, LeftOut.FIGURE_OF_SPEECH, Confidence.LIKELY, Pattern.compile(pattern));
    }

    private static Rule guess(Script script, LeftOut reason, String pattern) {
        return new Rule(script, reason, Confidence.GUESS, Pattern.compile(pattern));
    }

    /** Returns the parts of the sentence, in the order of the rules. */
    static List<LeftOutSpan> in(SentenceScan sentence) {
        Set<Script> scripts = Script.of(sentence.plain());
        List<LeftOutSpan> spans = new ArrayList<>();
        for (Rule rule : RULES) {
            if (scripts.contains(rule.script())) {
                Matcher matcher = rule.pattern().matcher(sentence.plain());
                while (matcher.find()) {
                    spans.add(new LeftOutSpan(matcher.start(), matcher.end(), rule.reason(), rule.confidence()));
                }
            }
        }
        return spans;
    }
}
