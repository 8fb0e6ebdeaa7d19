package org.investportal.editorial.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the words before and behind a number that say how exactly it is stated. */
final class QualifierFinder {

    private static final String CURRENCY = "(?: an?)?(?: ?(?:rmb|cny|usd|us\\$|hk\\$|[¥$€£]|人民币))? ?$";
    private static final String WITHIN = "^(?:[^,;。:\\d]{0,12}?)";

    /** The words beside a number for a qualifier; before it if they end there, behind it otherwise. */
    private record Rule(Qualifier qualifier, boolean isBefore, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            before(
                    Qualifier.AT_LEAST,
                    "(?:at least|no less than|not less than|no fewer than|a minimum of|不低于|不少于|至少|最少|不小于|(?<![迈以跃赶])上(?=$))"),
            before(
                    Qualifier.AT_MOST,
                    "(?:at most|no more than|not more than|not exceeding|up to|a maximum of|不超过|不多于|不高于|至多|最多|控制在|within)"),
            before(
                    Qualifier.ALMOST,
                    "(?:almost|nearly|close to|just under|approaching|approached|less than|fewer than|接近|将近|逼近|近|不足|不到)"),
            before(
                    Qualifier.MORE_THAN,
                    "(?:more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess of|upwards? of|topp(?:ed|ing)|beyond|greater than"
                            + "|higher than|larger than|passed|超过|超|逾|突破|多于|高于|大于|超出|越过|破)了?(?: the)?"),
            before(Qualifier.ABOUT, "(?:about|around|approximately|approx\\.?|roughly|some|circa|约为?|大约|大概|~)"),
            before(Qualifier.ORDER_OF, "(?:on the order of|in the order of|数|几)"),
            behind(Qualifier.ORDER_OF, "^(?:[- ](?:yuan|rmb|dollar))?[- ]levels?\\b|^(?:多|余)?元?(?:级|量级)(?!别|联)"),
            behind(
                    Qualifier.AT_LEAST,
                    WITHIN + "(?:以上|及以上|or more\\b|or above\\b|and above\\b|or higher\\b|and over\\b)"),
            behind(Qualifier.AT_MOST, WITHIN + "(?:以内|以下|or less\\b|or fewer\\b|or below\\b)"),
            behind(Qualifier.ABOUT, WITHIN + "(?:左右|上下|or so\\b|or thereabouts\\b)"),
            behind(Qualifier.MORE_THAN, "^(?:[多余]|有余|\\+|-plus\\b| plus\\b|[^,;。\\d]{0,3}(?:多|余)(?=[\\p{IsHan}]))"));
    private static final Pattern PLURAL =
            Pattern.compile("(?:hundred|thousand|million|billion|trillion|ten|dozen)s", Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 30;
    private static final int BEHIND = 40;

    private QualifierFinder() {}

    private static Rule before(Qualifier qualifier, String words) {
        return new Rule(qualifier, true, Pattern.compile("(?<![a-z])" + words + CURRENCY));
    }

    private static Rule behind(Qualifier qualifier, String words) {
        return new Rule(qualifier, false, Pattern.compile(words));
    }

    static Proposed<Qualifier> of(SentenceScan sentence, Token token) {
        if (RankFinder.isBoundOfPlace(sentence, token)) {
            return Proposed.likely(Qualifier.AT_MOST);
        }
        String before = sentence.before(token.start(), BEFORE);
        String behind = sentence.from(token.end(), BEHIND);
        for (Rule rule : RULES) {
            if (rule.pattern().matcher(rule.isBefore() ? before : behind).find()) {
                return Proposed.likely(rule.qualifier());
            }
        }
        return PLURAL.matcher(token.text()).matches()
                ? Proposed.likely(Qualifier.ORDER_OF)
                : Proposed.likely(Qualifier.EXACT);
    }
}
