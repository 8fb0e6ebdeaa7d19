package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.investportal.catalogue.value.Locator;

/** A list of numbers as CSV: a header and one line for each number, each line ended by a line feed. */
final class TokenCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("paragraph", "sentence", "ordinal", "token")
            .setRecordSeparator('\n')
            .get();

    private TokenCsv() {}

    static String of(List<PrintedNumber> numbers) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (PrintedNumber number : numbers) {
                printer.printRecord(
                        number.at().paragraph(),
                        number.at().sentence(),
                        number.at().ordinal(),
                        number.token());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    /** Reads the output of {@link #of}. */
    static List<PrintedNumber> read(String csv) throws IOException {
        CSVFormat headed = FORMAT.builder().setSkipHeaderRecord(true).get();
        return headed.parse(new StringReader(csv)).stream()
                .map(TokenCsv::number)
                .toList();
    }

    private static PrintedNumber number(CSVRecord row) {
        Locator at = Locator.parse(String.join(".", row.get("paragraph"), row.get("sentence"), row.get("ordinal")));
        return new PrintedNumber(at, row.get("token"));
    }
}
