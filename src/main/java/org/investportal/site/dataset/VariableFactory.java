package org.investportal.site.dataset;

import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.structured.PropertyValue;
import org.investportal.web.PublicLinkBuilder;
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
        String path = pageText.selection().address(indicator.item());
        return new PropertyValue(
                identifierFactory.variable(path),
                pageText.name(indicator.item()),
                pageText.prose(indicator.item(), TextField.DEFINITION).sure(),
                links.absolute(pageText.selection().pageOf(indicator.item()), pageText.language()),
                unit(indicator.item(), indicator.unit()),
                indicator.unit().unCode().orElse(null),
                null);
    }

    /** Returns the variable by name only, for use in long lists. */
    PropertyValue named(Indicator indicator) {
        return PropertyValue.named(
                identifierFactory.variable(pageText.selection().address(indicator.item())),
                pageText.name(indicator.item()));
    }

    /** Returns the code of a currency, the noun of a counted item, or the word for any other unit. */
    String unit(long indicator, Unit unit) {
        if (unit.isMoney()) {
            return unit.name();
        }
        String counted = unit == Unit.COUNT ? pageText.text(indicator, TextField.COUNTED) : null;
        return counted == null ? pageText.message("unit-name", unit) : counted;
    }
}
