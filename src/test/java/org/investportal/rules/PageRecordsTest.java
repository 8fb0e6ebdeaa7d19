package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.investportal.catalogue.row.Figure;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** A template that gets an entity can show fields that are not meant to be published, and changes with the database. */
class PageRecordsTest {

    private static final String ENTITIES = Figure.class.getPackageName();

    private final List<JavaClass> records = Code.MAIN.stream()
            .filter(type -> type.getPackageName().startsWith("org.investportal.site"))
            .filter(JavaClass::isRecord)
            .toList();

    @Test
    void noPageHoldsAnEntity() {
        assertTrue(records.size() > 20, "pages are records");
        assertEquals(
                List.of(),
                records.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(PageRecordsTest::holdsAnEntity)
                        .map(JavaField::getFullName)
                        .toList());
    }

    /** Deep, so that a list of entities, or a map to lists of them, is found as well. */
    private static boolean holdsAnEntity(JavaField component) {
        return !component.getModifiers().contains(JavaModifier.STATIC)
                && component.getType().getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .anyMatch(type -> type.getPackageName().equals(ENTITIES));
    }

    @Test
    void noControllerKnowsAnEntity() {
        assertEquals(
                List.of(),
                Code.MAIN.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                dependency.getTargetClass().isAssignableTo("org.investportal.catalogue.row.Row"))
                        .map(Object::toString)
                        .toList());
    }
}
