package org.investportal.site.data;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.site.page.LabelledValue;
import org.investportal.wording.PageText;

/** Explains the columns of the data files and the codes in them. */
final class DataColumnMapper {

    private static final List<String> PERIODS =
            List.of("2017", "2018-H1", "2018-Q2", "2018-05", "2007--2017", "2016--", "--2020", "undated");

    private final PageText pageText;

    DataColumnMapper(PageText pageText) {
        this.pageText = pageText;
    }

    List<DataPage.Column> all() {
        return Stream.of(DataColumn.values())
                .map(column ->
                        new DataPage.Column(column.header(), pageText.message("data-column", column), codes(column)))
                .toList();
    }

    private List<LabelledValue> codes(DataColumn column) {
        return switch (column) {
            case MEASURE -> codes("measure", Measure.values());
            case PERIOD ->
                PERIODS.stream()
                        .map(code ->
                                new LabelledValue(code, pageText.periods().of(Period.parse(code), pageText.language())))
                        .toList();
            case UNIT -> codes("unit-name", Unit.values());
            case QUALIFIER -> codes("qualifier-name", Qualifier.values());
            case NATURE -> codes("nature", Nature.values());
            case STATUS -> codes("status", Status.values());
            case PERIOD_BASIS -> codes("basis", PeriodBasis.values());
            default -> List.of();
        };
    }

    private List<LabelledValue> codes(String type, Coded... codes) {
        return Stream.of(codes)
                .map(code -> new LabelledValue(code.code(), pageText.message(type, code)))
                .toList();
    }
}
