package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The self-check reads every cell of the data file that says a number, and misses none that is missing. */
class ComparedFileTest {

    private static final String HEADER = "figure,value,upper_value,unit,unit_multiplier,amount,qualifier\n";
    private static final String PORT = "/figures/port,159.2,,cny,9,159200000000,about\n";
    private static final String SALT = "/figures/salt,7,,count,0,7,exact\n";

    @Test
    void anUnchangedFileHasNoFindings() {
        assertThat(findings(HEADER + PORT + SALT)).isEmpty();
    }

    @Test
    void aMissingRowIsFound() {
        assertThat(findings(HEADER + PORT)).containsExactly("/data.csv has no row for /figures/salt");
    }

    @ParameterizedTest
    @CsvSource({
        "',159.2,', ',159.3,'",
        "',,', ',200,'",
        "',cny,', ',percent,'",
        "',9,', ',8,'",
        "',159200000000,', ',159300000000,'",
        "',about', ',exact'",
        "/figures/port, /figures/ports"
    })
    void aChangedCellIsFound(String published, String shown) {
        assertThat(findings(HEADER + PORT.replace(published, shown) + SALT)).isNotEmpty();
    }

    private static List<String> findings(String file) {
        ShownPageComparison shownPageComparison = new ShownPageComparison(Map.of(
                "/figures/port", stated("/figures/port", "about 159.2 billion cny"),
                "/figures/salt", stated("/figures/salt", "exact 7 count")));
        shownPageComparison.file("/data.csv", file);
        return shownPageComparison.findings();
    }

    private static ExpectedFigure stated(String path, String quantity) {
        return new ExpectedFigure(1, path, path, null, Quantity.parse(quantity), quantity, false, Set.of());
    }
}
