package org.investportal.site.api;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.jspecify.annotations.Nullable;

/**
 * The page about the API.
 *
 * @param base the address with which the addresses of all resources begin
 * @param description the address of the description for programs
 * @param license the web address of the terms of use, if it is set
 * @param resources the ends of the addresses, and what they lead to
 * @param parameters the parameters of lists
 * @param rules what users of the API have to know
 */
public record ApiPage(
        Head head,
        Frame frame,
        String base,
        String description,
        @Nullable String license,
        List<Entry> resources,
        List<Entry> parameters,
        List<Entry> rules,
        List<Example> examples) {

    /** The largest number of entries in an answer of the API, which is also the usual one of lists. */
    public static final int MOST_ENTRIES = 100;

    /** The number of results of a search that does not state one. */
    public static final String USUAL_RESULTS = "20";

    /**
     * What users of the API have to know of a resource, a parameter or a subject.
     *
     * @param codes the names in requests and answers that follow the text; they are not translated
     */
    public record Entry(String name, String text, List<String> codes) {}

    /**
     * A program to copy.
     *
     * @param id its id on the page
     * @param lines the number of its lines, with those into which long ones are broken
     */
    public record Example(String id, String name, String code, int lines) {

        /** The letters that a line of the page has room for. */
        private static final int LETTERS = 70;

        static Example of(String id, String name, String code) {
            return new Example(
                    id,
                    name,
                    code,
                    code.lines().mapToInt(line -> 1 + line.length() / LETTERS).sum());
        }
    }
}
