package org.investportal.editorial.content;

import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;

/** Figures. */
final class OwnFigure implements OwnRow<Figure> {

    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public void read(Figure row, Fields fields) {
        Quantity quantity = row.quantity();
        fields.put("indicator", row.indicatorId())
                .put("area", row.areaId())
                .put("period", row.period())
                .put("basis", row.periodBasis())
                .put("nature", row.nature())
                .put("qualifier", quantity.qualifier())
                .put("number", quantity.numeral().format())
                .put("unit", quantity.unit())
                .put("field-size", row.fieldSize())
                .put("status", row.status());
    }

    @Override
    public Figure write(Version version, boolean gone, Stated stated) {
        return new Figure(
                version,
                gone,
                stated.item("indicator"),
                stated.item("area"),
                stated.period("period"),
                stated.code("basis", PeriodBasis.class),
                stated.code("nature", Nature.class),
                Quantity.of(
                        Numeral.parse(stated.text("number")),
                        stated.code("unit", Unit.class),
                        stated.code("qualifier", Qualifier.class)),
                stated.numberOrNone("field-size"),
                stated.code("status", Status.class));
    }
}
