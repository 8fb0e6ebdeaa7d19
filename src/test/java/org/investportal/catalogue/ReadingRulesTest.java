package org.investportal.catalogue;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.util.ReflectionUtils;

/** Whatever reads rows says of each that it holds at the edition: a condition forgotten once shows drafts or the past. */
class ReadingRulesTest {

    private static final String WRITING = "org.investportal.catalogue.writing";

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.investportal");

    private static final DescribedPredicate<JavaClass> READ_WHAT_IS_PUBLISHED = describe(
            "are repositories of what is published",
            type -> type.isAssignableTo(Repository.class) && isPublished(type.reflect()));

    @Test
    void everyQueryRequiresThatRowsHold() {
        List<String> queries = Stream.concat(
                        queriesOfRepositories(method -> !isAboutThePast(method)), queriesOfWriting())
                .toList();
        assertThat(queries)
                .hasSizeGreaterThan(2)
                .allSatisfy(query -> assertThat(EditionRule.forgottenIn(query)).isEmpty());
    }

    @Test
    void everyQueryOfThePastIsBoundedByTheEdition() {
        assertThat(queriesOfRepositories(ReadingRulesTest::isAboutThePast))
                .hasSizeGreaterThan(5)
                .allSatisfy(query -> assertThat(EditionRule.unboundedIn(query)).isEmpty());
    }

    @Test
    void thePastIsReadByChroniclesOnly() {
        assertThat(PORTAL.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isAssignableTo(Rows.class)
                                && call.getName().startsWith("upTo"))
                        .map(call -> call.getOriginOwner().getSimpleName()))
                .containsOnly("ChronicleReader", "PastStructureReader", "PastFigureReader");
    }

    @Test
    void everyQueryOfEntriesIsBoundedByTheEdition() {
        assertThat(queriesOfRepositories(method -> method.getDeclaringClass() == Entries.class))
                .hasSizeGreaterThan(3)
                .allMatch(EditionRule::saysWhichEntries);
        assertThat(EditionRule.saysWhichEntries("select e from Entry e where e.key.item = :item"))
                .isFalse();
    }

    @Test
    void everyQueryOfWordsReadsTheSuppressionMark() {
        assertThat(queriesOfRepositories(method -> true).filter(query -> query.contains(".written")))
                .hasSizeGreaterThan(5)
                .allMatch(EditionRule::readsMarks);
        assertThat(EditionRule.readsMarks("select s.mark, s.written from EditionSummary s"))
                .isFalse();
        assertThat(EditionRule.readsMarks("select coalesce(s.mark, t.written) from EditionSummary s, Text t"))
                .isFalse();
    }

    @Test
    void everyMethodThatReadsRowsHasAQueryInJpql() {
        assertThat(repositories()
                        .filter(Rows.class::isAssignableFrom)
                        .flatMap(type -> Arrays.stream(type.getMethods())))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(queryOf(method))
                        .as(method.toString())
                        .isNotNull()
                        .returns(false, Query::nativeQuery));
    }

    @Test
    void onlyTheCatalogueReadsPublishedRows() {
        classes()
                .that(READ_WHAT_IS_PUBLISHED)
                .should()
                .resideInAPackage("org.investportal.catalogue")
                .andShould()
                .bePackagePrivate()
                .because("Catalogue.at is the one entrance")
                .check(PORTAL);
    }

    @Test
    void rowsAreReadForOneEdition() {
        assertThat(repositories().filter(type -> Row.class.isAssignableFrom(entityOf(type))))
                .hasSize(RowKinds.ALL.size())
                .allMatch(Rows.class::isAssignableFrom, "is of Rows, which has no findAll");
    }

    @Test
    void onlyTheWritingSideUsesTheEntityManager() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WRITING)
                .and()
                .doNotBelongToAnyOf(
                        BrokenRowFinder
                                .class) // each of its queries says which rows hold; BrokenReferencesTest proves them
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("such a query can read rows that do not hold")
                .check(PORTAL);
        noClasses()
                .that()
                .resideInAPackage("org.investportal.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(PORTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select x from Figure x where x.gone = false",
                "select x from Figure x where :edition between x.version.edition and x.lastEdition",
                "select m from Mention m, Figure x where x.indicatorId = 1",
                "select m from Mention m left join Text as x on x.aboutId = m.id",
                "select x from Figure x where x.gone = false and :edition between x.version.edition and x.lastEdition union select x from Figure x",
                "select x from #{#entityName} x where x.gone = true and :edition between x.version.edition and x.lastEdition",
            })
    void theRuleFindsAForgottenCondition(String query) {
        assertThat(EditionRule.forgottenIn(query)).containsExactly("x");
        assertThat(EditionRule.unboundedIn(query)).containsExactly("x");
    }

    private static Stream<Class<?>> repositories() {
        return PORTAL.stream()
                .filter(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.getTypeParameters().length == 0);
    }

    private static boolean isPublished(Class<?> repository) {
        return repository == Rows.class || entityOf(repository).getPackageName().equals(Row.class.getPackageName());
    }

    private static Class<?> entityOf(Class<?> repository) {
        return Objects.requireNonNull(GenericTypeResolver.resolveTypeArguments(repository, Repository.class))[0];
    }

    private static boolean isAboutThePast(Method method) {
        return method.getName().startsWith("upTo");
    }

    private static Stream<String> queriesOfRepositories(Predicate<Method> which) {
        return PORTAL.stream()
                .filter(type -> type.isAssignableTo(Repository.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(which)
                .flatMap(method -> Stream.ofNullable(queryOf(method)))
                .map(Query::value);
    }

    private static @Nullable Query queryOf(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, Query.class);
    }

    private static Stream<String> queriesOfWriting() {
        return PORTAL.stream()
                .filter(type -> type.getPackageName().equals(WRITING))
                .flatMap(type -> constantsOf(type.reflect()))
                .filter(constant -> constant.startsWith("select"));
    }

    private static Stream<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                .peek(ReflectionUtils::makeAccessible)
                .map(field -> String.valueOf(ReflectionUtils.getField(field, null)));
    }
}
