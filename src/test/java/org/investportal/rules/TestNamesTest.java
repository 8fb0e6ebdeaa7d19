package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The build runs classes by their name, and leaves others out without a word. */
class TestNamesTest {

    private final List<Class<?>> classes;
    private final List<Method> tests;

    TestNamesTest() throws IOException, URISyntaxException {
        Path folder = Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
        classes = Code.files(folder.toString(), ".class").stream()
                .map(file -> folder.relativize(file).toString())
                .filter(name -> !name.endsWith("package-info.class"))
                .<Class<?>>map(TestNamesTest::load)
                .toList();
        tests = classes.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .toList();
    }

    @Test
    void everyClassWithATestIsNamedTest() {
        assertTrue(tests.size() > 100, "the tests are found");
        assertEquals(
                List.of(),
                tests.stream()
                        .map(Method::getDeclaringClass)
                        .map(type -> type.getNestHost())
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .distinct()
                        .toList());
    }

    /** Names that other builds take for tests would make readers believe that they run. */
    @Test
    void noClassIsNamedLikeATestOfAnotherKind() {
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(type -> type.getNestHost() == type)
                        .filter(type -> type.getSimpleName().matches("Test[A-Z].*|.*(Tests|TestCase|IT|ITCase|Spec)"))
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .toList());
    }

    @Test
    void everyClassThatIsNamedTestHasATest() {
        List<Class<?>> withTests = tests.stream()
                .<Class<?>>map(method -> method.getDeclaringClass().getNestHost())
                .toList();

        assertEquals(
                List.of(),
                classes.stream()
                        .filter(type -> type.getSimpleName().endsWith("Test"))
                        .filter(type -> !withTests.contains(type))
                        .toList());
    }

    /** A test is found by its annotation; nothing else has a use for it. */
    @Test
    void testsAreNotPublic() {
        assertEquals(
                List.of(),
                tests.stream()
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                || Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                        .toList());
    }

    /** A name is a fact about the portal, which either is one or is not. */
    @Test
    void namesAreFacts() {
        assertEquals(
                List.of(),
                tests.stream()
                        .map(Method::getName)
                        .filter(name -> name.matches("test[A-Z_0-9].*|test|should.*|.*Should[A-Z].*|[^a-z].*|.*_.*"))
                        .toList());
    }

    /** A class whose facts name no database runs on H2, whatever its own name is. */
    @Test
    void whatIsNamedPostgresRunsOnIt() {
        List<Class<?>> named = classes.stream()
                .filter(type -> type.getSimpleName().equals("Postgres"))
                .toList();

        assertTrue(named.size() > 50, "the classes are found");
        assertEquals(
                List.of(),
                named.stream()
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Import.class)
                                && !AnnotatedElementUtils.isAnnotated(type, Import.class))
                        .toList());
    }

    private static Class<?> load(String file) {
        String name = file.replace(".class", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, TestNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
