package org.investportal.site.api;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;

/**
 * The page about the API.
 *
 * @param base the address with which the addresses of all resources begin
 * @param description the address of the description for programs
 * @param resources the ends of the addresses, and what they lead to
 * @param parameters the parameters of lists
 * @param rules what users of the API have to know
 */
public record ApiPage(
        Head head,
        Frame frame,
        String base,
        String description,
        List<LabelledValue> resources,
        List<LabelledValue> parameters,
        List<LabelledValue> rules,
        List<Example> examples) {

    /**
     * A program to copy.
     *
     * @param id its id on the page
     * @param lines the number of its lines
     */
    public record Example(String id, String name, String code, int lines) {

        static Example of(String id, String name, String code) {
            return new Example(id, name, code, (int) code.lines().count());
        }
    }
}
