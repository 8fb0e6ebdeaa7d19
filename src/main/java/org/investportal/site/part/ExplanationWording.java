package org.investportal.site.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Interval;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;
import org.investportal.reconciliation.finding.ExplanationArgument;
import org.investportal.wording.PageText;

/** The words for what workings name. */
record ExplanationWording(PageText rendering) implements ExplanationArgument.Words {

    @Override
    public String value(long figure) {
        return rendering.value(rendering.selection().get(Figure.class, figure));
    }

    @Override
    public String values(List<Long> figures) {
        return figures.stream().map(this::value).collect(Collectors.joining(rendering.message("list.separator")));
    }

    @Override
    public String within(long figure, Interval interval, Unit unit) {
        return rendering.message("working.within", value(figure), range(interval, unit));
    }

    @Override
    public String range(Interval interval, Unit unit) {
        return rendering.quantities().range(interval, unit, rendering.language());
    }

    @Override
    public String number(BigDecimal number) {
        return rendering.quantities().number(number, rendering.language());
    }

    @Override
    public String period(Period period) {
        return rendering.periods().of(period, rendering.language());
    }

    @Override
    public String area(long area) {
        return rendering.name(area);
    }

    @Override
    public String indicator(long indicator) {
        return rendering.name(indicator);
    }

    @Override
    public String printed(String token) {
        return rendering.printed(token);
    }
}
