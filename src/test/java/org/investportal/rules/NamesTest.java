package org.investportal.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** A type is found by its name: it is the only one of that name, and the name says what the type is. */
class NamesTest {

    /** Migrations that have landed name these. */
    private static final Set<String> FROZEN = Set.of("KeptEntries", "KeptLinks", "PersonNames");

    /** Nouns. */
    private static final List<String> NOUNS =
            List.of("Wording", "Reading", "Finding", "Bearing", "Standing", "Paging", "Thing", "Drawing", "Warning");

    private final List<JavaClass> types = Code.MAIN.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .toList();

    @Test
    void noNameIsUsedTwice() {
        assertTrue(types.size() > 800, "the types are found");
        assertEquals(
                Map.of(),
                types.stream().collect(groupingBy(JavaClass::getSimpleName, counting())).entrySet().stream()
                        .filter(name -> name.getValue() > 1)
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aPluralIsARepository() {
        assertEquals(
                List.of(),
                types.stream()
                        .filter(type -> type.getSimpleName().matches(".*[^sui]s")
                                && !type.getSimpleName().endsWith("Settings"))
                        .filter(type -> !type.isAssignableTo(Repository.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !FROZEN.contains(name))
                        .toList());
    }

    @Test
    void noTypeIsNamedAfterAnActivity() {
        assertEquals(
                List.of(),
                types.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("ing") && NOUNS.stream().noneMatch(name::endsWith))
                        .toList());
    }
}
