package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Finds percentages and multiples that are the growth or the share of a number before them. */
final class RelationFinder {

    private static final String FALL = "down|fell|fall(?:ing|s)?|dropp?(?:ed|ing|s)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk|contract(?:ed|ing)|lower"
            + "|下降|减少|回落|下跌|降低|下滑|负增长|缩减";
    private static final String RISE = "\\bup\\b|increas(?:ed?|es|ing)|ris(?:es?|ing|en)|rose|gr[eo]wn?|growing|growth|grows|gain(?:ed|s)?|climb(?:ed|ing)?|jump(?:ed|ing)?|surg(?:ed?|ing)|expan(?:ded|ding|sion)|year-on-year|yoy|soar(?:ed|ing)"
            + "|增长|增速|增幅|上升|提高|提升|上涨|同比|环比|增加|扩大|翻";
    private static final String SHARE = "account(?:s|ed|ing)? for|\\bshares?\\b|proportion|represent(?:s|ed|ing)?|makes? up|made up|making up|contribut(?:ed?|es|ing)|(?<!year )ratio|占|比重|份额|比例|贡献率";
    private static final Pattern KEYWORD =
            Pattern.compile("(?<fall>" + FALL + ")|(?<rise>" + RISE + ")|(?<share>" + SHARE + ")");
    private static final Pattern RISE_BEHIND =
            Pattern.compile("^[ -]?(?:(?:year-on-year|yoy|annual|annually|average) ?)*(?:growth|increase|rise|jump|gain|surge|higher|year-on-year|more\\b)|^(?:的)?(?:增长|增速|增幅)");
    private static final Pattern FALL_BEHIND = Pattern.compile("^ (?:year-on-year )?(?:decline|drop|decrease|fall|lower|less)\\b|^的?(?:降幅|下降)");
    private static final Pattern SHARE_BEHIND =
            Pattern.compile("^ of (?:the |its |all |china|hangzhou|zhejiang|gdp|total|[a-z']+ (?:gdp|total))");
    private static final Pattern LEAD = Pattern.compile("higher than|above|ahead of|faster than|outpac|lower than|below|高于|快于|高出|领先|低于|快|高|超过");
    private static final Pattern FROM_TO = Pattern.compile("\\bfrom $|\\bto $|由$|从$|至$|到$");
    private static final int WINDOW = 60;

    /** What the words around a number say of it. */
    record Change(RelationKind kind, boolean isFall, Confidence confidence) {}

    private RelationFinder() {}

    /** Returns the kind of change or share that the words say; empty if the number is neither. */
    static Optional<Change> change(SentenceScan sentence, Token token, UnitFinder.Found unit) {
        @Nullable Unit found = unit.unit() == null ? null : unit.unit().value();
        if (found != Unit.PERCENT && found != Unit.PERCENTAGE_POINTS && found != Unit.TIMES) {
            return Optional.empty();
        }
        String before = sentence.clauseBefore(token.start());
        String near = before.substring(Math.max(0, before.length() - WINDOW));
        String behind = sentence.from(unit.end(), WINDOW);
        if (found == Unit.PERCENTAGE_POINTS && (LEAD.matcher(near).find() || LEAD.matcher(behind).find())) {
            return Optional.of(new Change(RelationKind.LEAD_OVER, false, Confidence.LIKELY));
        }
        if (found == Unit.TIMES) {
            return Optional.of(new Change(RelationKind.MULTIPLE_OF, false, Confidence.LIKELY));
        }
        return behind(behind).or(() -> nearest(near));
    }

    private static Optional<Change> behind(String behind) {
        if (RISE_BEHIND.matcher(behind).find()) {
            return Optional.of(new Change(RelationKind.GROWTH_OF, false, Confidence.LIKELY));
        }
        if (FALL_BEHIND.matcher(behind).find()) {
            return Optional.of(new Change(RelationKind.GROWTH_OF, true, Confidence.LIKELY));
        }
        return SHARE_BEHIND.matcher(behind).find()
                ? Optional.of(new Change(RelationKind.SHARE_OF, false, Confidence.LIKELY))
                : Optional.empty();
    }

    private static Optional<Change> nearest(String near) {
        Matcher keyword = KEYWORD.matcher(near);
        boolean share = false;
        Change last = null;
        while (keyword.find()) {
            boolean isShare = keyword.group("share") != null;
            share |= isShare;
            boolean fall = keyword.group("fall") != null;
            last = new Change(isShare ? RelationKind.SHARE_OF : RelationKind.GROWTH_OF, fall, Confidence.LIKELY);
        }
        if (last != null && share && FROM_TO.matcher(near).find()) {
            return Optional.of(new Change(RelationKind.SHARE_OF, false, Confidence.LIKELY));
        }
        return Optional.ofNullable(last);
    }

    /** Returns the number before it that the change or share is of. */
    static RelationProposal of(Change change, Token token, List<NumberProposal> before) {
        Integer ordinal = null;
        for (NumberProposal earlier : before) {
            QuantityProposal quantity = earlier.quantity();
            if (quantity != null && fits(change.kind(), quantity)) {
                ordinal = earlier.number().at().ordinal();
            }
        }
        return new RelationProposal(new Proposed<>(change.kind(), change.confidence()), ordinal);
    }

    private static boolean fits(RelationKind kind, QuantityProposal quantity) {
        @Nullable Unit unit = quantity.unit() == null ? null : quantity.unit().value();
        if (kind == RelationKind.LEAD_OVER) {
            return unit == Unit.PERCENT;
        }
        return unit != Unit.PERCENT && unit != Unit.PERCENTAGE_POINTS && unit != Unit.TIMES && unit != Unit.PLACE;
    }
}
