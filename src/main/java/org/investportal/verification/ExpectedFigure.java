package org.investportal.verification;

import java.util.Set;
import org.investportal.catalogue.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The expected form of a figure on pages and in data files.
 *
 * @param path the path of its page
 * @param indicator the address of the page of its indicator that shows it; none for a superseded vintage
 * @param sector the address of the page of its home sector that shows it, if there is one
 * @param value its value in words, as in tables and headlines
 * @param withdrawn whether the figure is withdrawn, which its page must show by its HTTP status, too
 * @param texts the words that may link to it: its name, its value as cited in texts, both, or
 *     its name and value with its period, or with area and period
 */
public record ExpectedFigure(
        long item,
        String path,
        @Nullable String indicator,
        @Nullable String sector,
        Quantity quantity,
        String value,
        boolean withdrawn,
        Set<String> texts) {}
