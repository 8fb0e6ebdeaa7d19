package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.annotation.Testable;

/** The build runs classes by their name, and leaves others out without a word. */
class TestNamesTest {

    private static final List<Class<? extends Annotation>> TESTS =
            List.of(Test.class, TestFactory.class, TestTemplate.class, Property.class, Testable.class);

    private final List<JavaMethod> tests = Code.TESTS.stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method ->
                    TESTS.stream().anyMatch(kind -> method.isAnnotatedWith(kind) || method.isMetaAnnotatedWith(kind)))
            .toList();

    @Test
    void everyClassWithATestIsNamedTest() {
        assertTrue(tests.size() > 100, "the tests are found");
        assertEquals(
                List.of(),
                tests.stream()
                        .map(method -> outermost(method.getOwner()))
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .map(JavaClass::getName)
                        .distinct()
                        .toList());
    }

    /** Names that other builds know as tests would make readers believe that they run. */
    @Test
    void noClassIsNamedLikeATestOfAnotherKind() {
        assertEquals(
                List.of(),
                Code.TESTS.stream()
                        .filter(type -> type.getSimpleName().matches("Test[A-Z].*|.*(Tests|TestCase|IT|ITCase|Spec)"))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .filter(type -> !type.getSimpleName().endsWith("Test"))
                        .map(JavaClass::getName)
                        .toList());
    }

    /** A test is found by its annotation; nothing else may use it. */
    @Test
    void testsAreOfNobodysConcern() {
        assertEquals(
                List.of(),
                tests.stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                || method.getOwner().getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    /** A name is a fact about the portal, which either is one or is not. */
    @Test
    void namesAreFacts() {
        assertEquals(
                List.of(),
                tests.stream()
                        .filter(method -> method.getName().matches("test[A-Z_0-9].*|test|.*[sS]hould[A-Z_].*|should.*")
                                || !method.getName()
                                        .substring(0, 1)
                                        .equals(method.getName().substring(0, 1).toLowerCase(Locale.ROOT)))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestNamesTest::outermost).orElse(type);
    }
}
