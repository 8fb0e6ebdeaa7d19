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
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Row;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.spreadsheet.SpreadsheetDraftService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Published content is read in the catalogue only, and suppressed words never. */
class ReadingRulesTest {

    private static final String WRITING = "org.investportal.catalogue.writing";

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.investportal");

    private static final DescribedPredicate<JavaClass> READ_WHAT_IS_PUBLISHED = describe(
            "are repositories of what is published",
            type -> type.isAssignableTo(Repository.class) && isPublished(type.reflect()));

    @Test
    void everyQueryOfEntriesIsBoundedByTheEdition() {
        assertThat(queriesOfRepositories(method -> method.getDeclaringClass() == Entries.class))
                .hasSizeGreaterThan(3)
                .allMatch(ReadingRulesTest::saysWhichEntries);
        assertThat(saysWhichEntries("select e from Entry e where e.key.item = :item"))
                .isFalse();
    }

    @Test
    void everyQueryOfWordsReadsTheSuppressionMark() {
        assertThat(queriesOfRepositories(method -> true).filter(query -> query.contains(".written")))
                .hasSizeGreaterThan(5)
                .allMatch(ReadingRulesTest::readsMarks);
        assertThat(readsMarks("select s.mark, s.written from EditionSummary s")).isFalse();
        assertThat(readsMarks("select coalesce(s.mark, t.written) from EditionSummary s, Text t"))
                .isFalse();
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
    void onlyTheWritingSideUsesTheEntityManager() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WRITING)
                .and()
                .doNotBelongToAnyOf(
                        RowLoader.class,
                        DocumentDraftService.class,
                        SpreadsheetDraftService.class) // reads all rows that editions added; forgets stored drafts
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

    private static boolean isPublished(Class<?> repository) {
        return entityOf(repository).getPackageName().equals(Row.class.getPackageName());
    }

    private static Class<?> entityOf(Class<?> repository) {
        return Objects.requireNonNull(GenericTypeResolver.resolveTypeArguments(repository, Repository.class))[0];
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

    /** Whether it says up to which edition it reads entries and editions, which are no rows. */
    private static boolean saysWhichEntries(String query) {
        return !query.contains("from Entry e")
                || query.matches(
                        ".*where e\\.key\\.edition (<=|=|> :after and e\\.key\\.edition <=) :(edition|upTo)\\b.*");
    }

    /** Whether it reads words only where their mark says nothing. */
    private static boolean readsMarks(String query) {
        return !query.replaceAll("(\\w+)\\.mark, \\1\\.written", "").contains(".written")
                && !query.replaceAll("coalesce\\([^)]*\\)", "").contains(".written");
    }
}
