package org.investportal.site.dataset;

import org.investportal.web.PublicLinks;
import org.investportal.wording.Rendering;
import java.util.Optional;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.structured.PropertyValue;

/** Says to machines what is measured, and in what. */
final class Measured {

    private final Rendering rendering;
    private final PublicLinks links;
    private final Identifiers identifiers;

    Measured(Rendering rendering, PublicLinks links) {
        this.rendering = rendering;
        this.links = links;
        this.identifiers = new Identifiers(links);
    }

    /** With its definition and unit. */
    PropertyValue variable(Indicator indicator) {
        String path = rendering.selection().address(indicator.item());
        return new PropertyValue(
                identifiers.variable(path),
                rendering.name(indicator.item()),
                rendering.prose(indicator.item(), TextField.DEFINITION).sure(),
                links.absolute(path, rendering.language()),
                unit(indicator.item(), indicator.unit()),
                code(indicator.unit()).orElse(null),
                null);
    }

    /** By its name, for where there are many. */
    PropertyValue named(Indicator indicator) {
        return PropertyValue.named(
                identifiers.variable(rendering.selection().address(indicator.item())),
                rendering.name(indicator.item()));
    }

    /** The code of a currency; of other units the word, of what is counted its noun. */
    String unit(long indicator, Unit unit) {
        if (unit == Unit.CNY) {
            return unit.name();
        }
        String counted = unit == Unit.COUNT ? rendering.text(indicator, TextField.COUNTED) : null;
        return counted == null ? rendering.message("unit-name", unit) : counted;
    }

    /** The code of the United Nations (UN/CEFACT recommendation 20), where the unit has one. */
    static Optional<String> code(Unit unit) {
        return switch (unit) {
            case PERCENT -> Optional.of("P1");
            case SQUARE_METRES -> Optional.of("MTK");
            case NANOMETRES -> Optional.of("C45");
            case CNY, PERCENTAGE_POINTS, COUNT, PLACE, TIMES -> Optional.empty();
        };
    }
}
