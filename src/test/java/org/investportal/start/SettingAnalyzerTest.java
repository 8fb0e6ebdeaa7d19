package org.investportal.start;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingAnalyzerTest {

    /** Settings as a feature has them. */
    record Example(Size size, boolean loud, Duration patience, int weight) {
        Example {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight is not negative");
            }
        }
    }

    /** Some constants. */
    enum Size {
        SMALL,
        LARGE
    }

    @Test
    void namesWhatIsPossible() {
        assertEquals("example.size cannot be \"medium\" (not one of SMALL, LARGE)", what("size", "medium"));
        assertEquals("example.loud cannot be \"maybe\" (neither true nor false)", what("loud", "maybe"));
        assertEquals("example.weight cannot be \"much\" (not a whole number)", what("weight", "much"));
        assertEquals("example.patience cannot be \"long\" (not a Duration)", what("patience", "long"));
    }

    @Test
    void repeatsWhatTheRecordItselfRefuses() {
        assertEquals("example (a weight is not negative)", what("weight", "-1"));
    }

    private static String what(String name, String value) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("example." + name, value)));
        BindException failure = assertThrows(BindException.class, () -> binder.bind("example", Example.class));
        String sentence = requireNonNull(new SettingAnalyzer().analyze(failure)).getDescription();
        return sentence.replace("The setting ", "").replace(": correct it and start again.", "");
    }
}
