package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader finds every page of the documentation from its index and no link that leads nowhere. */
class DocumentationTest {

    private static final Path INDEX = Path.of("docs/README.md");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");

    @Test
    void indexLinksToEveryPage() throws IOException {
        List<Path> linked = links(INDEX).toList();
        assertThat(pages().filter(page -> !page.equals(INDEX)))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(linked).contains(page));
    }

    @Test
    void hasNoBrokenLinks() throws IOException {
        for (Path page : Stream.concat(pages(), Stream.of(Path.of("README.md"))).toList()) {
            assertThat(links(page))
                    .as("links of %s", page)
                    .allSatisfy(target -> assertThat(target).exists());
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    /** Files that the page links to; addresses on the web and fragments are left out. */
    private static Stream<Path> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map((MatchResult link) -> link.group(1).replaceFirst("#.*", ""))
                .filter(target -> !target.isEmpty() && !target.contains(":"))
                .map(target -> page.resolveSibling(target).normalize());
    }
}
