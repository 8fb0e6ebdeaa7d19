package org.investportal.verification;

import java.util.Set;
import org.investportal.catalogue.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What pages and data files must say of a figure, wherever it stands.
 *
 * @param path its page
 * @param indicator the page of its indicator, which shows it
 * @param sector the page of its home sector, if that shows it
 * @param value in words, as tables and headlines have it
 * @param withdrawn whether its page is to say with its status, too, that it is stated no more
 * @param texts the words that may lead to it: its name, its value as texts cite it, both, or all that tells it apart
 */
public record ExpectedFigure(
        long item,
        String path,
        String indicator,
        @Nullable String sector,
        Quantity quantity,
        String value,
        boolean withdrawn,
        Set<String> texts) {}
