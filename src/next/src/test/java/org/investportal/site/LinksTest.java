package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.investportal.fixture.Browser;
import org.investportal.fixture.Browser.Answer;
import org.investportal.fixture.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningPortal
class LinksTest {

    @Autowired
    private Browser browser;

    @Test
    void leadSomewhereFromEveryPage() {
        Map<String, Set<String>> fragments = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        Map<String, String> anchors = new LinkedHashMap<>();
        Queue<String> open = new ArrayDeque<>(List.of("/", "/zh"));
        Set<String> known = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            Answer answer = browser.get(path);
            if (answer.status() >= 400) {
                broken.add(path + ": " + answer.status());
            }
            Document page = answer.document();
            fragments.put(path, new HashSet<>(page.select("[id]").eachAttr("id")));
            for (Element link : page.select("a[href], link[href], img[src], script[src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String full = target.startsWith("#") ? path + target : target;
                if (full.startsWith("/")) {
                    anchors.putIfAbsent(full, path);
                    String next = full.replaceFirst("#.*", "");
                    if (known.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        anchors.forEach((target, from) -> {
            String[] parts = target.split("#", 2);
            if (parts.length == 2 && !fragments.get(parts[0]).contains(parts[1])) {
                broken.add(target + " from " + from);
            }
        });

        assertThat(known).hasSizeGreaterThan(400);
        assertThat(broken).isEmpty();
    }
}
