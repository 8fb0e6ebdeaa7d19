package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Finds percentages and multiples that are the growth or the share of a number before them. */
final class RelationFinder {

    private static final String FALL =
            "down|fell|fall(?:ing|s)?|dropp?(?:ed|ing|s)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk|contract(?:ed|ing)|lower|narrow(?:ed|ing)|cut(?:s|ting)?|reduc(?:ed|es|ing|tion)|shorten\\w*"
                    + "|下降|减少|回落|下跌|降低|下滑|负增长|缩减|收窄|缩短|降幅|下调|压减|降低";
    private static final String RISE =
            "\\bup\\b|increas(?:ed?|es|ing)|ris(?:es?|ing|en)|rose|gr[eo]wn?|growing|growth|grows|gain(?:ed|s)?|climb(?:ed|ing)?|jump(?:ed|ing)?|surg(?:ed?|ing)|expan(?:ded|ding|sion)|year-on-year|yoy|soar(?:ed|ing)"
                    + "|增长|增速|增幅|上升|提高|提升|上涨|同比|环比|增加|扩大|翻";
    private static final String SHARE =
            "account(?:s|ed|ing)? for|\\bshares?\\b|proportion|represent(?:s|ed|ing)?|makes? up|made up|making up|contribut(?:ed?|es|ing)|(?<!year )ratio|占|比重|份额|比例|贡献率";
    private static final Pattern KEYWORD =
            Pattern.compile("(?<fall>" + FALL + ")|(?<rise>" + RISE + ")|(?<share>" + SHARE + ")");
    private static final Pattern RISE_BEHIND = Pattern.compile(
            "^[ -]?(?:(?:year-on-year|yoy|annual|annually|average|gdp|economic) ?)*(?:growth|increase|rise|jump|gain|surge|higher|year-on-year|more\\b)|^(?:的)?(?:增长|增速|增幅)");
    private static final Pattern FALL_BEHIND =
            Pattern.compile("^ (?:year-on-year )?(?:decline|drop|decrease|fall|lower|less)\\b|^的?(?:降幅|下降)");
    private static final Pattern SHARE_BEHIND = Pattern.compile("^ of (?!which\\b|whom\\b)[a-z]");
    private static final Pattern LEAD =
            Pattern.compile("higher than|above|ahead of|faster than|outpac|lower than|below|高于|快于|高出|领先|低于|快|高|超过");
    private static final Pattern LAG = Pattern.compile("lower than|below|slower than|behind|低于|慢于|落后|低");
    private static final Pattern OWN_MULTIPLE = Pattern.compile("^ (?:its|their|that|the|as|those)\\b|^(?:于|以上)");
    private static final Pattern AMOUNT_OF_CHANGE = Pattern.compile(
            "(?:(减少|下降|减|(?:decreas|declin|dropp|fell|fall|narrow|shr[aiu]nk|cut|reduc)[a-z]* (?:of|by)|down)|比[^,，]{1,8}增加|净增加?|较[^,，]{1,8}增加|increas[a-z]* (?:of|by)|\\bup|rose by|grew by|gain of)(?:了|约|近|超)? ?(?:about |rmb |¥)?$");
    private static final Pattern COMPARED_AMOUNT =
            Pattern.compile("^ ?(?:(less|lower|fewer)|more|higher) than (?:in|the|a year|last|at|that)");
    private static final Pattern SHARE_WORD = Pattern.compile(SHARE);
    /** The words before a number that is a level after a change, or the first of two levels. */
    private static final Pattern LEVEL = Pattern.compile(
            "(?:提高|提升|上升|扩大|下降|降低|回落|增加|升|增|降|达)[到至]$|达到$|\\bfrom $|由$|从$|(?:ris|rose|increas|gr[eo]w|fell|fall|climb|declin|dropp?|up|down)[a-z]*(?: from [^,;]{1,40}| slightly)? to $");

    private static final Pattern LED_TO = Pattern.compile(
            "^ (?:year-on-year |year on year )?(?:from [^,;\\d]{1,40},? )?to (?:about |rmb |more than )?[¥$]?\\d|^[,]?(?:达到|达|至|增至|增加到)[\\d约近超]");
    private static final Pattern RESPECTIVELY = Pattern.compile("respectively|分别");
    private static final int WINDOW = 60;

    /** What the words around a number say of it. */
    record Change(RelationKind kind, boolean isFall, Confidence confidence) {}

    private RelationFinder() {}

    /** Returns the kind of change or share that the words say; empty if the number is neither. */
    static Optional<Change> change(SentenceScan sentence, Token token, UnitFinder.Found unit) {
        @Nullable Unit found = unit.unit() == null ? null : unit.unit().value();
        String before = sentence.clauseBefore(token.start());
        String near = before.substring(Math.max(0, before.length() - WINDOW));
        String behind = sentence.from(unit.end(), WINDOW);
        if (found == Unit.PLACE) {
            return changeOfPlace(sentence, token);
        }
        if (found == Unit.PERCENTAGE_POINTS
                && (LEAD.matcher(near).find() || LEAD.matcher(behind).find())) {
            return Optional.of(
                    new Change(RelationKind.LEAD_OVER, LAG.matcher(near).find(), Confidence.LIKELY));
        }
        if (found == Unit.TIMES) {
            return OWN_MULTIPLE.matcher(behind).find()
                    ? Optional.empty()
                    : Optional.of(new Change(RelationKind.MULTIPLE_OF, false, Confidence.LIKELY));
        }
        if (found != Unit.PERCENT && found != Unit.PERCENTAGE_POINTS) {
            return changeOfAmount(near, behind);
        }
        if (FractionFinder.percentage(sentence, token).isPresent()) {
            return Optional.of(new Change(RelationKind.SHARE_OF, false, Confidence.LIKELY));
        }
        return behind(behind).or(() -> nearest(near, SHARE_WORD.matcher(before).find()));
    }

    private static Optional<Change> changeOfPlace(SentenceScan sentence, Token token) {
        return RankFinder.isChangeOfPlace(sentence, token)
                ? Optional.of(new Change(RelationKind.GROWTH_OF, false, Confidence.LIKELY))
                : Optional.empty();
    }

    /** Returns the change for an amount directly behind a word of change, as in "increased by 5 billion yuan". */
    private static Optional<Change> changeOfAmount(String near, String behind) {
        Matcher matcher = AMOUNT_OF_CHANGE.matcher(near);
        if (matcher.find()) {
            return Optional.of(new Change(RelationKind.GROWTH_OF, matcher.group(1) != null, Confidence.LIKELY));
        }
        Matcher compared = COMPARED_AMOUNT.matcher(behind);
        return compared.find()
                ? Optional.of(new Change(RelationKind.GROWTH_OF, compared.group(1) != null, Confidence.LIKELY))
                : Optional.empty();
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

    private static Optional<Change> nearest(String near, boolean ofShare) {
        if (LEVEL.matcher(near).find()) {
            return ofShare
                    ? Optional.of(new Change(RelationKind.SHARE_OF, false, Confidence.LIKELY))
                    : Optional.empty();
        }
        Matcher keyword = KEYWORD.matcher(near);
        Change last = null;
        while (keyword.find()) {
            RelationKind kind = keyword.group("share") == null ? RelationKind.GROWTH_OF : RelationKind.SHARE_OF;
            last = new Change(kind, keyword.group("fall") != null, Confidence.LIKELY);
        }
        return Optional.ofNullable(last);
    }

    /** Returns the number before it that the change or share is of, or the number behind it that the change led to. */
    static RelationProposal of(
            SentenceScan sentence, Change change, Token token, UnitFinder.Found unit, List<NumberProposal> before) {
        List<Integer> amounts = before.stream()
                .filter(earlier -> earlier.quantity() != null && fits(change.kind(), earlier.quantity()))
                .filter(earlier -> earlier.relation() == null && earlier.role().value() == ReadingRole.VALUE)
                .map(earlier -> earlier.number().at().ordinal())
                .toList();
        Proposed<RelationKind> kind = new Proposed<>(change.kind(), change.confidence());
        if (RankFinder.isChangeOfPlace(sentence, token)) {
            return new RelationProposal(kind, lastPlace(before));
        }
        boolean leads = unit.end() > token.end()
                && LED_TO.matcher(sentence.from(unit.end(), WINDOW)).find()
                && token.ordinal() < sentence.tokens().size();
        if (leads && change.kind() != RelationKind.SHARE_OF) {
            return new RelationProposal(kind, token.ordinal() + 1);
        }
        return new RelationProposal(kind, amounts.isEmpty() ? null : paired(sentence, token, before, amounts));
    }

    private static @Nullable Integer lastPlace(List<NumberProposal> before) {
        return before.stream()
                .filter(earlier -> isPlace(earlier.quantity()))
                .map(earlier -> earlier.number().at().ordinal())
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static boolean isPlace(@Nullable QuantityProposal quantity) {
        return quantity != null && quantity.unit() != null && quantity.unit().value() == Unit.PLACE;
    }

    /** Returns the last amount; in a list with "respectively" the amount at the same place as the change. */
    private static Integer paired(
            SentenceScan sentence, Token token, List<NumberProposal> before, List<Integer> amounts) {
        Integer last = amounts.get(amounts.size() - 1);
        if (!RESPECTIVELY.matcher(sentence.plain()).find()) {
            return last;
        }
        int place = (int) before.stream()
                .filter(earlier ->
                        earlier.relation() != null && earlier.number().at().ordinal() > last)
                .count();
        int changes = place
                + 1
                + (int) sentence.tokens().stream()
                        .filter(later -> later.ordinal() > token.ordinal())
                        .count();
        int index = amounts.size() - changes + place;
        return index >= 0 && index < amounts.size() ? amounts.get(index) : last;
    }

    private static boolean fits(RelationKind kind, QuantityProposal quantity) {
        @Nullable Unit unit = quantity.unit() == null ? null : quantity.unit().value();
        if (kind == RelationKind.LEAD_OVER) {
            return unit == Unit.PERCENT;
        }
        return unit != Unit.PERCENT && unit != Unit.PERCENTAGE_POINTS && unit != Unit.TIMES && unit != Unit.PLACE;
    }
}
