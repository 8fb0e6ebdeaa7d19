package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Time comes from the one clock: code that reads the system's clock cannot be tested at another time. */
class ClockTest {

    @Test
    void currentTimeComesFromAClock() {
        assertNone(call -> call.getName().equals("now")
                && owner(call).startsWith("java.time.")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    @Test
    void onlyTheStartMakesAClock() {
        assertNone(call -> owner(call).equals(Clock.class.getName())
                && call.getName().startsWith("system")
                && !call.getOriginOwner().getPackageName().equals("org.investportal.start"));
    }

    @Test
    void theSystemTimeIsNotUsed() {
        assertNone(call ->
                owner(call).equals(System.class.getName()) && call.getName().equals("currentTimeMillis"));
        assertNone(call -> owner(call).equals(Date.class.getName())
                && call.getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty());
    }

    @Test
    void callsAreFound() {
        assertTrue(accesses()
                .anyMatch(call -> owner(call).equals(Clock.class.getName())
                        && call.getName().equals("instant")));
    }

    private static void assertNone(Predicate<JavaCodeUnitAccess<?>> forbidden) {
        assertEquals(
                List.of(),
                accesses()
                        .filter(forbidden)
                        .map(JavaCodeUnitAccess::getDescription)
                        .toList());
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses() {
        return Code.MAIN.stream().flatMap(type -> type.getCodeUnitAccessesFromSelf().stream());
    }

    private static String owner(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().getName();
    }
}
