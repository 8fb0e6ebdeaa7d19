package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A component is a fragment and the style of its name, so that a person who changes one finds the other. */
class StylesTest {

    private static final String STYLES = "src/main/resources/static/css/";
    private static final String TEMPLATES = "src/main/resources/templates/";

    /** Components that look like nothing of their own, and why. */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("chart-label", "words in a picture, as chart-marks styles them"),
            Map.entry("charts", "a row of pictures, as chart lays them out"),
            Map.entry("choices", "fields, as the field styles them"),
            Map.entry("compare-box", "a part of compare"),
            Map.entry("enquiry-lines", "a table, as lists.css styles it"),
            Map.entry("consequences", "findings under headings"),
            Map.entry("differences", "a part of changed-item and changed-items"),
            Map.entry("edition-lines", "a list of work, as change-rows styles it"),
            Map.entry("flagged-lines", "a list of work, as change-rows styles it"),
            Map.entry("link-lines", "a list of work, as change-rows styles it"),
            Map.entry("order-lines", "a list of work, as change-rows styles it"),
            Map.entry("ageing-table", "a table of the desk"),
            Map.entry("content-field", "a form of content: desk/editing"),
            Map.entry("content-table", "a table of the desk: desk/editing"),
            Map.entry("field-conflict", "a form of content: desk/editing"),
            Map.entry("field-remarks", "a form of content: desk/editing"),
            Map.entry("field-rows", "a form of content: desk/editing"),
            Map.entry("source-numbers", "a form of content: desk/editing"),
            Map.entry("file-field", "a field"),
            Map.entry("form-group", "a form of content: desk/editing"),
            Map.entry("inline", "words"),
            Map.entry("kept-fields", "nothing to be seen"),
            Map.entry("long-field", "a field"),
            Map.entry("moment", "words"),
            Map.entry("number-origin", "fields"),
            Map.entry("option-searches", "a form of content: desk/editing"),
            Map.entry("options", "the lines of a list to choose from"),
            Map.entry("pieces", "words, as the comparison marks them"),
            Map.entry("prose", "paragraphs"),
            Map.entry("quoted", "words, as the quotation marks them"),
            Map.entry("related", "tables of figures under headings"),
            Map.entry("segment", "words"),
            Map.entry("segments", "words"),
            Map.entry("source-choice", "fields"),
            Map.entry("sources", "a remark"),
            Map.entry("currency-note", "a remark"),
            Map.entry("indicator-facts", "facts"),
            Map.entry("step", "words"),
            Map.entry("uses", "a list and a remark"));

    /** Sheets of the desk that are of no component, and why. */
    private static final Map<String, String> OF_PAGES = Map.of(
            "accounts", "what pages of accounts show once: links, codes, a square",
            "editing", "the form of content, which is put together of many components",
            "lists", "what pages of changes have around their components",
            "page", "the frame of the desk, denser than the site");

    /** Components of public pages that the style guide does not show, and why. */
    private static final Map<String, String> NOT_SHOWN = Map.ofEntries(
            Map.entry("chart-marks", "it is in the chart"),
            Map.entry("compare", "its page is the form"),
            Map.entry("what-to-know", "it is the end of the page of a sector"),
            Map.entry("contact", "it is shown where a contact is set"),
            Map.entry("topic", "a figure table that is folded"),
            Map.entry("quotation", "it is shown where the text of a source is attached"),
            Map.entry("sentence", "the page of a source shows hundreds"),
            Map.entry("search-results", "its page is the search"),
            Map.entry("sectors-side-by-side", "the page of comparisons has the one that there is"),
            Map.entry("proofs", "the home page has the only ones"),
            Map.entry("reasons", "the home page has the only ones"),
            Map.entry("bars", "they are in the card of a sector"),
            Map.entry("print-sheet", "a script of the page of a sector shows it"),
            Map.entry("scenery", "it is in the opening of the style guide itself"),
            Map.entry("symbol", "it is in the card of a sector"));

    /** Pictures, and the squares that explain the parts of one. */
    private static final Set<String> IN_COLOURS_OF_THE_SYSTEM = Set.of("chart.css", "precision.css");

    @Test
    void everySheetIsOfAComponent() throws IOException {
        Set<String> sheets = names(STYLES + "component", ".css");

        assertTrue(sheets.size() > 10);
        assertEquals(Set.of(), without(sheets, names(TEMPLATES + "component", ".html")));
        assertEquals(
                OF_PAGES.keySet(), without(names(STYLES + "desk", ".css"), names(TEMPLATES + "component", ".html")));
    }

    @Test
    void everyComponentHasItsSheet() throws IOException {
        Set<String> sheets = names(STYLES + "component", ".css");
        sheets.addAll(names(STYLES + "desk", ".css"));

        assertEquals(BARE.keySet(), without(names(TEMPLATES + "component", ".html"), sheets));
    }

    @Test
    void theStyleGuideShowsEveryComponentOfPublicPages() throws IOException {
        String guide = Files.readString(Path.of("src/test/resources/templates/site/styleguide.html"));
        Set<String> hidden = names(STYLES + "component", ".css").stream()
                .filter(name -> !guide.contains("component='" + name + "'"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(NOT_SHOWN.keySet()), hidden);
    }

    /** A class that another sheet takes for something of its own would not be seen there. */
    @Test
    void classesOnlyForPaperAreStyledInOneSheet() throws IOException {
        Pattern hidden = Pattern.compile("^\\.([a-z-]+) \\{ display: none; }", Pattern.MULTILINE);
        Set<String> classes = hidden.matcher(Files.readString(Path.of(STYLES + "base.css")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (Path sheet : Code.files(STYLES, ".css")) {
            String text = Files.readString(sheet);
            classes.stream()
                    .filter(name -> !sheet.endsWith("base.css") && text.matches("(?s).*\\." + name + "\\b.*"))
                    .forEach(name -> found.add(sheet.getFileName() + ": " + name));
        }

        assertEquals(Set.of("printed"), classes);
        assertEquals(List.of(), found);
    }

    /** A colour that is set elsewhere has no dark variant and is not covered by the test of contrast. */
    @Test
    void coloursAreTokens() throws IOException {
        Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(rgb|hsl|oklch)a?\\(");
        List<String> found = new ArrayList<>();
        for (Path sheet : Code.files(STYLES, ".css")) {
            Files.readAllLines(sheet).stream()
                    .filter(line -> !sheet.endsWith("tokens.css") && !line.startsWith(".square"))
                    .filter(colour.asPredicate())
                    .forEach(line -> found.add(sheet.getFileName() + ": " + line));
        }

        assertEquals(List.of(), found);
    }

    /** Readers who set their own colours get them, except in pictures, whose parts differ by their ground: their sheets use colours of the system. */
    @Test
    void onlyChartsOptOutOfForcedColours() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path sheet : Code.files(STYLES, ".css")) {
            if (Files.readString(sheet).contains("forced-color-adjust")) {
                found.add(sheet.getFileName().toString());
            }
        }

        assertEquals(IN_COLOURS_OF_THE_SYSTEM, found);
    }

    private static Set<String> names(String folder, String ending) throws IOException {
        return Code.files(folder, ending).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }
}
