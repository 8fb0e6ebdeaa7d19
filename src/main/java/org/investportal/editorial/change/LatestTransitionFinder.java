package org.investportal.editorial.change;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the latest step of changes. */
@Component
@Transactional(readOnly = true)
public class LatestTransitionFinder {

    private final Transitions transitions;

    LatestTransitionFinder(Transitions transitions) {
        this.transitions = transitions;
    }

    /** Returns the latest step of each change, by the id of the change. */
    public Map<Long, Transition> of(List<ChangeLine> lines) {
        return lines.isEmpty()
                ? Map.of()
                : transitions.lastOf(lines.stream().map(ChangeLine::id).toList()).stream()
                        .collect(toMap(step -> step.key().change(), Function.identity()));
    }
}
