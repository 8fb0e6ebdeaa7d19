package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

class CodedTest {

    private static final String FOLDER =
            "classpath*:" + Coded.class.getPackageName().replace('.', '/') + "/";

    static Stream<Coded> everyWord() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.class"))
                .map(CodedTest::classOf)
                .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Coded.class::cast);
    }

    private static Class<?> classOf(Resource file) {
        String name = String.valueOf(file.getFilename()).replace(".class", "");
        return ClassUtils.resolveClassName(Coded.class.getPackageName() + "." + name, null);
    }

    @ParameterizedTest
    @MethodSource("everyWord")
    <E extends Enum<E> & Coded> void readsWhatItWrites(E word) {
        assertThat(Coded.parse(word.getDeclaringClass(), word.code())).isSameAs(word);
    }

    @ParameterizedTest
    @MethodSource("everyWord")
    void isFitForAnAddress(Coded word) {
        assertThat(word.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void saysItsLabelInBothLanguages() {
        assertThat(Unit.CNY.label(Language.EN)).isEqualTo("yuan");
        assertThat(Nature.ESTIMATE.label(Language.ZH)).isEqualTo("估计值");
        assertThat(CalendarPart.Grain.DAY.label(Language.EN)).isEqualTo("day");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Unit.class,
                Measure.class,
                Nature.class,
                Vintage.class,
                Status.class,
                Standing.class,
                Qualifier.class,
                PeriodBasis.class,
                PriceBasis.class,
                RankDirection.class,
                RelationKind.class,
                ReadingRole.class,
                LeftOut.class,
                NoteKind.class,
                PlaceKind.class,
                PolicyKind.class,
                Bearing.class,
                OrganisationKind.class,
                ChangeKind.class
            })
    void everyChoiceHasWordsOfItsOwn(Class<? extends Coded> type) {
        for (Language language : Language.values()) {
            assertThat(Stream.of(type.getEnumConstants())
                            .map(constant -> constant.label(language))
                            .toList())
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).isNotBlank());
        }
        assertThat(type.getEnumConstants())
                .allSatisfy(constant -> assertThat(constant.label(Language.ZH)).isNotEqualTo(constant.code()));
    }

    @Test
    void isFoundWhereverItIsDeclared() throws IOException {
        assertThat(everyWord())
                .contains(Unit.CNY, Qualifier.MORE_THAN, CalendarPart.Grain.DAY, OrganisationKind.RESEARCH_FIRM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MORE_THAN", "More-than", "more_than", "more than", "moreover"})
    void theErrorShowsTheCodes(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(Qualifier.class, code))
                .withMessageStartingWith("\"" + code + "\" is not a Qualifier; write one of exact, about, more-than");
    }
}
