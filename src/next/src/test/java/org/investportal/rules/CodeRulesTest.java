package org.investportal.rules;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a machine can check of the structure: rooms use those before them only, files are short, time comes from a clock. */
class CodeRulesTest {

    /** The rooms, each of which may use those before it. */
    private static final List<String> ROOMS =
            List.of("value", "reading", "core", "kinds", "structured", "serving", "wording", "site", "data");

    private static final int LONGEST_FILE = 300;
    private static final int TYPES_IN_A_FOLDER = 40;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.investportal");

    @Test
    void roomsUseThoseBeforeThemOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(to -> room(from) != null && room(to) != null)
                    .filter(to -> ROOMS.indexOf(room(to)) > ROOMS.indexOf(room(from)))
                    .forEach(to -> wrong.add(from.getName() + " uses " + to.getName()));
        }

        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyClassIsInARoom() {
        Set<String> found = CLASSES.stream()
                .map(CodeRulesTest::room)
                .filter(room -> room != null)
                .collect(Collectors.toSet());

        assertEquals(Set.copyOf(ROOMS), found);
    }

    /** A kind of content is described once: no other room names the tables or reads entities by reflection. */
    @Test
    void onlyTheCoreReadsByReflection() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.investportal.core..", "org.investportal.value..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .because("a kind is described in its class, and the core reads the description")
                .check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(CLASSES);
        }
    }

    @Test
    void filesAreShort() {
        assertEquals(
                Map.of(),
                files("src/main/java")
                        .collect(Collectors.toMap(Path::toString, CodeRulesTest::lines))
                        .entrySet()
                        .stream()
                        .filter(file -> file.getValue() > LONGEST_FILE)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void foldersHaveFewTypes() {
        Map<Path, Long> folders =
                files("src/main/java").collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertTrue(folders.size() > 5, "folders are found");
        assertEquals(
                Map.of(),
                folders.entrySet().stream()
                        .filter(folder -> folder.getValue() > TYPES_IN_A_FOLDER + 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String room(JavaClass type) {
        String name = type.getName();
        return ROOMS.stream()
                .filter(room -> name.startsWith("org.investportal." + room + "."))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
