package org.investportal.catalogue;

import java.util.Collection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Status;

/** Rules for all rows of an edition together, which no constraint of the database can express. */
final class EditionRuleCheck {

    private EditionRuleCheck() {}

    /**
     * Refuses an edition if one of its new rows breaks a rule. Rows of the edition before keep the rules among each other.
     *
     * @throws SameFigureTwice if two figures would stand for the same value
     * @throws SameTextTwice if two texts would stand for the same words
     */
    static void check(Selection edition, Collection<Row> added) {
        for (Row row : added) {
            if (row instanceof Figure figure && !row.isGone()) {
                edition.figuresOf(figure.indicatorId()).stream()
                        .filter(other -> isTwin(figure, other))
                        .findFirst()
                        .ifPresent(other -> {
                            throw SameFigureTwice.of(
                                    Math.min(figure.item(), other.item()), Math.max(figure.item(), other.item()));
                        });
            } else if (row instanceof Text text && !row.isGone()) {
                edition.textsOf(text.aboutId()).stream()
                        .filter(other -> isTwin(text, other))
                        .findFirst()
                        .ifPresent(other -> {
                            throw SameTextTwice.of(
                                    Math.min(text.item(), other.item()), Math.max(text.item(), other.item()));
                        });
            }
        }
    }

    private static boolean isTwin(Figure figure, Figure other) {
        return figure.item() != other.item()
                && figure.status() != Status.WITHDRAWN
                && other.status() != Status.WITHDRAWN
                && figure.vintage() == other.vintage()
                && figure.isOfTheSameAs(other);
    }

    private static boolean isTwin(Text text, Text other) {
        return text.item() != other.item() && text.field() == other.field() && text.language() == other.language();
    }
}
