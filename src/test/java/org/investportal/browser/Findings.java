package org.investportal.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The problems of a page, each with all the conditions in which it occurs. */
final class Findings {

    private final Map<String, List<String>> conditions = new TreeMap<>();

    void add(String finding, String when) {
        conditions.computeIfAbsent(finding, any -> new ArrayList<>()).add(when);
    }

    void addAll(List<String> findings, String when) {
        findings.forEach(finding -> add(finding, when));
    }

    List<String> lines() {
        return conditions.entrySet().stream()
                .map(finding -> finding.getKey() + " " + finding.getValue())
                .toList();
    }
}
