package org.investportal.site.dataset;

import org.investportal.kinds.Indicator;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.structured.PropertyValue;
import org.investportal.value.Unit;
import org.investportal.wording.PageText;

/** Describes to machines the measured variable and its unit. */
final class VariableFactory {

    private final PageText pageText;
    private final PublicLinkBuilder links;
    private final IdentifierFactory identifierFactory;

    VariableFactory(PageText pageText, PublicLinkBuilder links) {
        this.pageText = pageText;
        this.links = links;
        this.identifierFactory = new IdentifierFactory(links);
    }

    /** Returns the variable with its definition and unit. */
    PropertyValue variable(Indicator indicator) {
        return new PropertyValue(
                identifierFactory.variable(pageText.address(indicator.item)),
                pageText.name(indicator),
                pageText.prose(indicator.definition).sure(),
                links.absolute(pageText.pageOf(indicator.item), pageText.language()),
                unit(indicator, indicator.unit),
                indicator.unit.unCode().orElse(null),
                null);
    }

    /** Returns the variable by name only, for use in long lists. */
    PropertyValue named(Indicator indicator) {
        return PropertyValue.named(
                identifierFactory.variable(pageText.address(indicator.item)), pageText.name(indicator));
    }

    /** Returns the code of a currency, the noun of a counted item, or the word for any other unit. */
    String unit(Indicator indicator, Unit unit) {
        if (unit.isMoney()) {
            return unit.name();
        }
        String counted = unit == Unit.COUNT ? pageText.text(indicator.counted) : null;
        return counted == null ? pageText.label(unit) : counted;
    }
}
