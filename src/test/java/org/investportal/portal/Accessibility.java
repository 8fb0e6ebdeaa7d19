package org.investportal.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/**
 * The findings of axe on a page at WCAG 2.2 AA and by good practice, each as the rule and the place: violations, and questions that
 * axe cannot decide.
 */
public record Accessibility(List<String> violations, List<String> incomplete) {

    private static final String AXE = load();

    /**
     * Where scripts are switched off a driver's own still run, and so do promises, but no timer does. Axe has a few of these,
     * all for good manners.
     */
    private static final String WITHOUT_TIMERS =
            "window.setTimeout = (work, time, ...rest) => { Promise.resolve().then(() => work(...rest)); return 0; };";

    /**
     * The bars at the lower edge of the window stand in their places meanwhile: the page moves beneath them, and axe would take what they happen to cover half for a
     * target that is too small. Whether they cover what has the focus is tested with the keyboard.
     */
    private static final String RUN = """
            const part = target => document.querySelector(target)?.closest('.chart-marks text') ? 'letters of chart-marks'
                : document.querySelector(target)?.closest('.chart-marks, main > *, body > *')?.getAttribute('class') ?? '';
            const lines = rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' ')
                + ' (in ' + part(node.target[0]) + ') ' + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '));
            const bars = [...document.querySelectorAll('.form-end, .action-bar')];
            bars.forEach(bar => { bar.style.position = 'static'; });
            return axe.run(document, {
              runOnly: arguments[0].length > 0 ? { type: 'rule', values: arguments[0] }
                : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              preload: false,
              resultTypes: ['violations', 'incomplete'],
            }).then(found => ({
              violations: found.violations.flatMap(lines),
              incomplete: found.incomplete.flatMap(lines),
            })).finally(() => bars.forEach(bar => { bar.style.position = ''; }));
            """;

    /** @param only the rules that are asked; all of them, if it is empty */
    static Accessibility of(JavascriptExecutor page, boolean scripts, List<String> only) {
        if (Boolean.TRUE.equals(page.executeScript("return typeof axe === 'undefined'"))) {
            page.executeScript(scripts ? AXE : WITHOUT_TIMERS + AXE);
        }
        Map<?, ?> found = (Map<?, ?>) Objects.requireNonNull(page.executeScript(RUN, only));
        return new Accessibility(texts(found, "violations"), texts(found, "incomplete"));
    }

    private static List<String> texts(Map<?, ?> found, String what) {
        return ((List<?>) Objects.requireNonNull(found.get(what)))
                .stream().map(String::valueOf).toList();
    }

    private static String load() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
