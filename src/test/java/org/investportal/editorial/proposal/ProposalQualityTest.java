package org.investportal.editorial.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures the rules on the marked sentences: how many of the proposals of a field are right (precision), and how many of the marked values are found (recall).
 * The rules were improved on the sentences with odd numbers; those with even numbers were only counted. The measured percentages are floors. The table is printed
 * with {@code -Dproposals.print=true}, each wrong proposal of the odd sentences with {@code -Dproposals.print=wrong}.
 */
class ProposalQualityTest {

    private static final String PRINT = System.getProperty("proposals.print", "");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FILLERS = Pattern.compile(
            "\\b(?:the|a|an|its|total|of|in|for|city's|province's|county's|district's|'s)\\b|的|全市|全省|[^\\p{L}\\p{N}]+");

    private static final String OTHER = "other";
    private static final Map<String, String> COARSER =
            Map.of("persons", "count", "cny-per-person", "cny", "cny-per-square-metre", "cny");

    private enum Half {
        EN_ODD,
        EN_EVEN,
        ZH_ODD,
        ZH_EVEN;

        String language() {
            return name().substring(0, 2).toLowerCase(Locale.ROOT);
        }

        boolean isOdd() {
            return name().endsWith("ODD");
        }

        boolean holds(AnnotatedSentence sentence) {
            int number = Integer.parseInt(sentence.id().replaceAll("\\D", ""));
            return (number % 2 == 1) == isOdd();
        }
    }

    private enum Field {
        ROLE,
        AMOUNT,
        UNIT,
        QUALIFIER,
        PERIOD,
        AREA,
        INDICATOR,
        NATURE,
        RELATION
    }

    /** The precision and the recall of each field that were measured, in percent, in the order of the fields. */
    private static final Map<Half, int[][]> FLOORS = Map.of(
            Half.EN_ODD,
            new int[][] {{98, 92, 93, 99, 100, 94, 58, 98, 89}, {99, 91, 85, 99, 100, 94, 46, 98, 71}},
            Half.EN_EVEN,
            new int[][] {{85, 92, 88, 95, 78, 70, 52, 86, 74}, {86, 90, 82, 93, 82, 77, 40, 85, 57}},
            Half.ZH_ODD,
            new int[][] {{99, 98, 98, 100, 97, 84, 63, 98, 94}, {98, 98, 91, 100, 95, 90, 62, 98, 73}},
            Half.ZH_EVEN,
            new int[][] {{96, 91, 91, 95, 94, 90, 55, 94, 89}, {93, 93, 87, 97, 92, 100, 52, 96, 73}});

    /** Counts of one field. */
    private static final class Score {

        private int proposed;
        private int marked;
        private int right;

        private void add(@Nullable Object proposal, @Nullable Object mark) {
            proposed += proposal == null ? 0 : 1;
            marked += mark == null ? 0 : 1;
            right += proposal != null && proposal.equals(mark) ? 1 : 0;
        }

        private int precision() {
            return proposed == 0 ? 100 : 100 * right / proposed;
        }

        private int recall() {
            return marked == 0 ? 100 : 100 * right / marked;
        }
    }

    private final List<String> areas = areas();
    private final ProposalReader reader = new ProposalReader(
            new ProposalContext(new KnownNameIndex(known(areas)), new KnownNameIndex(List.of()), null));
    private final Map<Field, Score> scores = new EnumMap<>(Field.class);

    ProposalQualityTest() throws IOException {
        for (Field field : Field.values()) {
            scores.put(field, new Score());
        }
    }

    /** Returns the names of all areas in the sentences. */
    private static List<String> areas() throws IOException {
        return Stream.concat(AnnotatedSentence.in("en").stream(), AnnotatedSentence.in("zh").stream())
                .flatMap(sentence -> sentence.numbers().stream())
                .map(AnnotatedNumber::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<KnownName> known(List<String> names) {
        return names.stream()
                .map(name -> new KnownName(names.indexOf(name), name))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void readsAtLeastAsManyAsMeasured(Half half) throws IOException {
        for (AnnotatedSentence sentence : AnnotatedSentence.in(half.language())) {
            if (half.holds(sentence)) {
                count(sentence, half);
            }
        }
        print(half);

        int[][] floors = Objects.requireNonNull(FLOORS.get(half));
        int index = 0;
        for (Map.Entry<Field, Score> field : scores.entrySet()) {
            Score score = field.getValue();
            assertThat(score.marked).as("marked " + field.getKey()).isPositive();
            assertThat(score.precision()).as("precision of " + field.getKey()).isGreaterThanOrEqualTo(floors[0][index]);
            assertThat(score.recall()).as("recall of " + field.getKey()).isGreaterThanOrEqualTo(floors[1][index]);
            index++;
        }
    }

    private void count(AnnotatedSentence sentence, Half half) {
        String text = WHITE.matcher(sentence.text()).replaceAll(" ").strip();
        List<NumberProposal> proposals = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int offset = 0;
        for (SentenceProposal read : reader.read(text)) {
            int start = text.indexOf(read.text(), offset);
            read.numbers().forEach(number -> {
                proposals.add(number);
                starts.add(start + number.start());
            });
            offset = start + read.text().length();
        }
        Map<Integer, NumberProposal> matched = matched(text, sentence.numbers(), proposals, starts);
        for (int index = 0; index < sentence.numbers().size(); index++) {
            compare(sentence, index, matched, half);
        }
        Set<NumberProposal> unmatched = new HashSet<>(proposals);
        unmatched.removeAll(overlapping);
        unmatched.forEach(number -> {
            score(Field.ROLE, number.role().value(), null);
            wrong(half, sentence, "ROLE", number.number().token(), number.role().value(), null);
        });
    }

    private final Set<NumberProposal> overlapping = new HashSet<>();

    /** Returns the first proposal for each marked number, by the index of the mark. */
    private Map<Integer, NumberProposal> matched(
            String text, List<AnnotatedNumber> marks, List<NumberProposal> proposals, List<Integer> starts) {
        Map<Integer, NumberProposal> matched = new java.util.HashMap<>();
        int from = 0;
        for (int index = 0; index < marks.size(); index++) {
            String token = marks.get(index).token();
            int start = text.indexOf(token, from);
            from = start + token.length();
            for (int at = 0; at < proposals.size(); at++) {
                NumberProposal number = proposals.get(at);
                int end = starts.get(at) + number.end() - number.start();
                if (starts.get(at) < from && end > start) {
                    overlapping.add(number);
                    matched.putIfAbsent(index, number);
                }
            }
        }
        return matched;
    }

    private void compare(AnnotatedSentence sentence, int index, Map<Integer, NumberProposal> matched, Half half) {
        AnnotatedNumber mark = sentence.numbers().get(index);
        NumberProposal number = matched.get(index);
        ReadingRole role = Coded.parse(ReadingRole.class, mark.role());
        check(
                half,
                sentence,
                mark,
                Field.ROLE,
                number == null ? null : number.role().value(),
                role);
        boolean isProposed = number != null && number.role().value() == ReadingRole.VALUE;
        Proposal proposal = isProposed ? proposal(Objects.requireNonNull(number), matched) : Proposal.NONE;
        boolean isMarked = role == ReadingRole.VALUE;
        check(half, sentence, mark, Field.AMOUNT, proposal.amount, isMarked ? plain(mark.amount()) : null);
        check(half, sentence, mark, Field.UNIT, proposal.unit, isMarked ? unit(mark.unit()) : null);
        check(half, sentence, mark, Field.QUALIFIER, proposal.qualifier, isMarked ? mark.qualifier() : null);
        check(half, sentence, mark, Field.PERIOD, proposal.period, isMarked ? mark.period() : null);
        check(half, sentence, mark, Field.AREA, proposal.area, isMarked ? mark.area() : null);
        check(half, sentence, mark, Field.INDICATOR, key(proposal.indicator), isMarked ? key(mark.indicator()) : null);
        check(half, sentence, mark, Field.NATURE, proposal.nature, isMarked ? nature(mark.nature()) : null);
        check(
                half,
                sentence,
                mark,
                Field.RELATION,
                proposal.relation,
                isMarked && mark.relation() != null
                        ? mark.relation().kind() + " " + mark.relation().of()
                        : null);
    }

    private record Proposal(
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String qualifier,
            @Nullable String period,
            @Nullable String area,
            @Nullable String indicator,
            @Nullable String nature,
            @Nullable String relation) {

        private static final Proposal NONE = new Proposal(null, null, null, null, null, null, null, null);
    }

    private Proposal proposal(NumberProposal number, Map<Integer, NumberProposal> matched) {
        QuantityProposal quantity = Objects.requireNonNull(number.quantity());
        SubjectProposal subject = number.subject();
        String period = of(subject.period(), value -> value.code());
        return new Proposal(
                plain(of(quantity.numeral(), value -> value.amount())),
                quantity.unit() == null && quantity.unitWord() != null ? OTHER : unit(of(quantity.unit(), Coded::code)),
                quantity.qualifier().value().code(),
                "undated".equals(period) ? null : period,
                of(subject.area(), item -> areas.get(item.intValue())),
                of(subject.indicatorWords(), words -> words),
                of(subject.nature(), Coded::code),
                relation(number.relation(), matched));
    }

    /** Returns the relation as it is marked: a multiple is a growth, and a lead is none. */
    private static @Nullable String relation(
            @Nullable RelationProposal relation, Map<Integer, NumberProposal> matched) {
        if (relation == null || relation.kind().value() == RelationKind.LEAD_OVER) {
            return null;
        }
        RelationKind kind = relation.kind().value() == RelationKind.MULTIPLE_OF
                ? RelationKind.GROWTH_OF
                : relation.kind().value();
        Integer of = matched.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue().number().at().ordinal(), relation.ordinal()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return kind.code() + " " + of;
    }

    /** Returns the unit for comparison: people are counted, money per person is money, and a unit that the catalogue lacks is another one. */
    private static @Nullable String unit(@Nullable String code) {
        String coarse = COARSER.getOrDefault(String.valueOf(code), code);
        boolean known = Stream.of(Unit.values()).anyMatch(unit -> unit.code().equals(coarse));
        return code == null || known ? coarse : OTHER;
    }

    private static @Nullable String nature(@Nullable String marked) {
        boolean known =
                Stream.of(Nature.values()).anyMatch(nature -> nature.code().equals(marked));
        return known ? marked : "forecast".equals(marked) ? "target" : "actual";
    }

    private static <T, R> @Nullable R of(@Nullable Proposed<T> proposed, Function<T, R> value) {
        return proposed == null ? null : value.apply(proposed.value());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private @Nullable String key(@Nullable String phrase) {
        if (phrase == null) {
            return null;
        }
        String without = areas.stream().reduce(phrase, (words, area) -> words.replace(area, " "));
        String plain = SentenceScan.plain(without);
        for (String area : areas) {
            plain = plain.replace(SentenceScan.plain(area), " ");
        }
        return FILLERS.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private void check(
            Half half,
            AnnotatedSentence sentence,
            AnnotatedNumber mark,
            Field field,
            @Nullable Object proposal,
            @Nullable Object marked) {
        score(field, proposal, marked);
        if (!Objects.equals(proposal, marked)) {
            wrong(half, sentence, field.name(), mark.token(), proposal, marked);
        }
    }

    private void score(Field field, @Nullable Object proposal, @Nullable Object marked) {
        Objects.requireNonNull(scores.get(field)).add(proposal, marked);
    }

    private static void wrong(
            Half half,
            AnnotatedSentence sentence,
            String field,
            String token,
            @Nullable Object proposal,
            @Nullable Object marked) {
        if (PRINT.equals("wrong") && half.isOdd()) {
            System.out.printf(
                    "WRONG %s %s %s: %s, not %s | %s%n",
                    sentence.id(), field, token, proposal, marked, sentence.text());
        }
    }

    private void print(Half half) {
        if (!PRINT.isEmpty()) {
            scores.forEach((field, score) -> System.out.printf(
                    "| %s | %s | %d | %d | %d |%n", half, field, score.marked, score.precision(), score.recall()));
            System.out.println("{" + row(Score::precision) + ", " + row(Score::recall) + "}");
        }
    }

    private String row(Function<Score, Integer> percent) {
        return scores.values().stream().map(percent).map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }
}
