package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped content is there in Chinese as well, and says the same of the same figures. */
class SeedChineseTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final int GLOSSARY = 3;

        /** The target of a link. */
        private static final Pattern TARGET = Pattern.compile("]\\(/[^)]*\\)");

        /** Names that stand in Latin letters within Chinese, and English words that are explained. */
        private static final Set<String> LATIN = Set.of(
                "MOT",
                "Challenge",
                "Hangzhou",
                "Yunge",
                "Information",
                "Technology",
                "GDP",
                "Beida",
                "Pharmaceutical",
                "Industry",
                "Mark",
                "along",
                "Jewelry",
                "Kaixiya",
                "Company",
                "Shengao",
                "Group",
                "Medicinal",
                "Harbor",
                "Town",
                "Intelligent",
                "Health",
                "Mercedes",
                "first",
                "team",
                "billion",
                "million");

        @Autowired
        private Catalogue catalogue;

        private List<Text> chinese;
        private Map<String, Text> english;

        @BeforeEach
        void readWhatShips() {
            Map<Language, List<Text>> all = catalogue.at(Shipped.EDITION).whole().all(Text.class).stream()
                    .collect(Collectors.groupingBy(Text::language));
            chinese = all.getOrDefault(Language.ZH, List.of());
            english = all.getOrDefault(Language.EN, List.of()).stream().collect(Collectors.toMap(Facts::of, t -> t));
        }

        private static String of(Text text) {
            return text.aboutId() + " " + text.field();
        }

        private Text english(Text text) {
            return Objects.requireNonNull(english.get(of(text)));
        }

        @Test
        void everythingIsTranslated() {
            Set<String> there = chinese.stream().map(Facts::of).collect(Collectors.toSet());

            assertThat(there).hasSizeGreaterThan(400).isSubsetOf(english.keySet());
            assertThat(english.values().stream()
                            .filter(text -> !there.contains(of(text)) && text.field() != TextField.ALSO_WRITTEN))
                    .isEmpty();
        }

        @Test
        void citesWhatTheEnglishCites() {
            assertThat(chinese)
                    .allSatisfy(text -> assertThat(cited(text)).as(of(text)).isEqualTo(cited(english(text))));
        }

        private static List<String> cited(Text text) {
            return FigureReferencePattern.in(text.content())
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
        }

        @Test
        void hasAsManyParagraphs() {
            assertThat(chinese)
                    .allSatisfy(text -> assertThat(text.content().split("\n\n"))
                            .as(of(text))
                            .hasSameSizeAs(english(text).content().split("\n\n")));
        }

        @Test
        void isWrittenInChinese() {
            Pattern marks = Pattern.compile("\\p{IsHan} ?[,;:!?.()]|[,;:!?()] ?\\p{IsHan}");
            assertThat(chinese).allSatisfy(text -> {
                String words = TARGET.matcher(
                                FigureReferencePattern.in(text.content()).replaceAll(""))
                        .replaceAll("]");
                assertThat(latin(words)).as(of(text)).isSubsetOf(LATIN);
                assertThat(words).as(of(text)).doesNotContainPattern(marks);
            });
        }

        private static Set<String> latin(String words) {
            Matcher found = Pattern.compile("[A-Za-z]+").matcher(words);
            return found.results().map(MatchResult::group).collect(Collectors.toSet());
        }

        @Test
        void summariesOfSentencesAreShortAndWithoutNumbers() {
            assertThat(chinese.stream()
                            .filter(text -> text.aboutId() >= 2000 && text.aboutId() < 2100)
                            .map(Text::content))
                    .hasSize(66)
                    .allSatisfy(summary ->
                            assertThat(summary).hasSizeBetween(10, 60).doesNotContain("[["));
        }

        @Test
        void noWordLeadsToTwoTerms() {
            assertThat(catalogue.at(Shipped.EDITION).everything().all(Term.class).stream()
                            .flatMap(term -> chinese.stream().filter(text -> text.aboutId() == term.item()))
                            .flatMap(Facts::spellings))
                    .hasSizeGreaterThan(55)
                    .doesNotHaveDuplicates();
        }

        private static Stream<String> spellings(Text text) {
            return switch (text.field()) {
                case NAME -> Stream.of(text.content());
                case ALSO_WRITTEN -> SpellingList.of(text.content()).stream();
                default -> Stream.empty();
            };
        }

        @Test
        void isListedWithTheEdition() {
            History history = catalogue.at(Shipped.EDITION).history();

            assertThat(history.line(Language.ZH))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("产业页突出");
            assertThat(catalogue.at(Shipped.IN_CHINESE).history().line(Language.ZH))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("全部文字增加中文");
            assertThat(catalogue.at(GLOSSARY).history().line(Language.ZH))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("名词解释");
            assertThat(history.entries(Language.ZH))
                    .extracting(PublicEntry::what)
                    .contains(ItemKind.SECTOR)
                    .doesNotContain(ItemKind.NOTE, ItemKind.TEXT);
        }
    }
}
