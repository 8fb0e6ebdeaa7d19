package org.investportal.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A package is small enough to be read as a list, and packages depend on each other in one direction. */
class RoomsTest {

    private static final int MOST_TYPES = 40;

    private final Map<String, Long> types = Code.MAIN.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(type -> type.getPackageName(), TreeMap::new, Collectors.counting()));

    @Test
    void noPackageHasMoreThan40Types() {
        assertTrue(types.size() > 30, "the packages are found");
        assertEquals(
                Map.of(),
                types.entrySet().stream()
                        .filter(types -> types.getValue() > MOST_TYPES)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("org.investportal.(**)").should().beFreeOfCycles().check(Code.MAIN);
    }

    @Test
    void everyPackageSaysWhatIsInIt() throws IOException {
        Set<String> described = Code.files("src/main/java", "package-info.java").stream()
                .map(Path::getParent)
                .map(folder ->
                        Path.of("src/main/java").relativize(folder).toString().replace('/', '.'))
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                types.keySet().stream()
                        .filter(name -> !described.contains(name))
                        .toList());
    }
}
