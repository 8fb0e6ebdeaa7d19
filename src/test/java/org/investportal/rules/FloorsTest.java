package org.investportal.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.investportal.InvestPortal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Packages use only those that they may use; dependencies that Modulith lets through (decision 2) have rules of their own. */
class FloorsTest {

    private final ApplicationModules modules = ApplicationModules.of(InvestPortal.class);

    @Test
    void packagesUseOnlyTheFloorsThatTheyDeclare() {
        modules.verify();
    }

    /** A package that declares nothing may use everything. */
    @Test
    void everyPackageDeclaresItsFloors() {
        List<String> open = StreamSupport.stream(modules.spliterator(), false)
                .filter(module -> module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .filter(declared ->
                                !Arrays.asList(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                        .isEmpty())
                .map(module -> module.getBasePackage().getName())
                .toList();

        assertEquals(List.of(), open);
    }

    /** Modulith lets everything through within one module, but code that reads must not depend on code that writes. */
    @Test
    void readingDoesNotDependOnWriting() {
        noClasses()
                .that()
                .resideInAPackage("org.investportal.catalogue")
                .or()
                .resideInAPackage("org.investportal.catalogue.row..")
                .or()
                .resideInAPackage("org.investportal.catalogue.value..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.investportal.catalogue.writing..")
                .check(Code.MAIN);
    }

    /** Values are for every floor, forms and tests, so they bring nothing along but names of columns. */
    @Test
    void valuesArePlainJava() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.investportal.catalogue.value..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.investportal.catalogue.value..",
                        "java..",
                        "jakarta.persistence",
                        "org.jspecify..",
                        "org.springframework.modulith..")
                .check(Code.MAIN);
    }

    /** The start uses many modules; a module that used it would use them all. */
    @Test
    void noModuleUsesTheStart() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Code.ROOT, "org.investportal.start")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Code.ROOT, "org.investportal.start")
                .check(Code.MAIN);
    }

    /** No other module uses these, but for what the desk previews. */
    @Test
    void apiOpendataAndDiscoveryHaveNoPublicTypes() {
        List<String> shown = Code.MAIN.stream()
                .filter(type -> type.getPackageName().matches("org\\.investportal\\.(api|opendata|discovery)"))
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .filter(name -> !name.startsWith("org.investportal.discovery.Preview"))
                .toList();

        assertEquals(List.of(), shown);
    }

    @Test
    void thereAreModulesToCheck() {
        assertAll(
                () -> assertTrue(modules.getModuleByName("catalogue").isPresent()),
                () -> assertTrue(modules.getModuleByName("wording").isPresent()),
                () -> assertTrue(modules.getModuleByName("site").isPresent()));
    }
}
