package org.investportal.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What pages are made of: elements with their classes. A component looks the same on all pages that have it. */
final class Components {

    private Components() {}

    /** Returns few pages that together have every component of all. */
    static List<Visit> cover(List<Visit> visits) {
        Map<Visit, Set<String>> missing = new LinkedHashMap<>();
        visits.forEach(visit -> missing.put(visit, of(visit)));
        List<Visit> cover = new ArrayList<>();
        while (missing.values().stream().anyMatch(components -> !components.isEmpty())) {
            Map.Entry<Visit, Set<String>> next = missing.entrySet().stream()
                    .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow();
            cover.add(next.getKey());
            Collection<String> had = List.copyOf(next.getValue());
            missing.values().forEach(components -> components.removeAll(had));
        }
        return cover;
    }

    private static Set<String> of(Visit visit) {
        return visit.answer().html().body().getAllElements().stream()
                .map(Components::name)
                .collect(Collectors.toSet());
    }

    private static String name(Element element) {
        return element.tagName() + element.attr("type") + "." + String.join(".", element.classNames());
    }
}
