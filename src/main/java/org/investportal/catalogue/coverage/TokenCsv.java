package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list of numbers as CSV: a header, a line for each, ended by a line feed. */
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
}
