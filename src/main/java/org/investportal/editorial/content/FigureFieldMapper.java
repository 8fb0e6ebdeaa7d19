package org.investportal.editorial.content;

import java.util.Objects;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;

/** Maps the rows of figures. */
final class FigureFieldMapper implements RowFieldMapper<Figure> {

    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public void read(Figure row, ContentBuilder contentBuilder) {
        Quantity quantity = row.quantity();
        contentBuilder
                .put("indicator", row.indicatorId())
                .put("area", row.areaId())
                .put("period", row.period())
                .put("basis", row.periodBasis())
                .put("nature", row.nature())
                .put("vintage", row.vintage().isStated() ? row.vintage() : null)
                .put("qualifier", quantity.qualifier())
                .put("number", quantity.number())
                .put("unit", quantity.unit())
                .put("field-size", row.fieldSize())
                .put("status", row.status());
    }

    @Override
    public Figure write(Version version, boolean gone, ContentValueReader contentValueReader) {
        return new Figure(
                version,
                gone,
                contentValueReader.item("indicator"),
                contentValueReader.item("area"),
                contentValueReader.period("period"),
                contentValueReader.code("basis", PeriodBasis.class),
                contentValueReader.code("nature", Nature.class),
                vintage(contentValueReader),
                Quantity.of(
                        contentValueReader.text("number"),
                        contentValueReader.code("unit", Unit.class),
                        contentValueReader.code("qualifier", Qualifier.class)),
                contentValueReader.numberOrNone("field-size"),
                contentValueReader.code("status", Status.class));
    }

    /** Returns the vintage. An empty field means that the source does not state it. */
    private static Vintage vintage(ContentValueReader contentValueReader) {
        return Objects.requireNonNullElse(contentValueReader.codeOrNone("vintage", Vintage.class), Vintage.NOT_STATED);
    }
}
