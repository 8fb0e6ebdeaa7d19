package org.investportal.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;

/** The findings on the shipped content are those that a person has reviewed. The file is written anew with {@code -Dchecks.write=true}. */
@ShippedPortal
class SeedChecksTest {

    private static final Path REVIEWED = Path.of("src/test/resources/reconciliation/seed-findings.txt");

    private final Catalogue catalogue;
    private final CheckRecordMapper records;

    SeedChecksTest(Catalogue catalogue, CheckRecordMapper records) {
        this.catalogue = catalogue;
        this.records = records;
    }

    @Test
    void findsWhatWasReviewed() throws IOException {
        String found = records.at(catalogue.current(), Language.EN).stream()
                .map(SeedChecksTest::lines)
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("checks.write")) {
            Files.writeString(REVIEWED, found);
        }
        assertEquals(Files.readString(REVIEWED), found);
    }

    private static String lines(CheckRecord record) {
        List<String> figures = record.figures();
        CheckRecord.ImpliedRecord implied = record.implied();
        CheckRecord.SizeRecord size = record.size();
        return record.verdict() + " " + record.rule() + (size == null ? "" : " " + size.kind() + " " + size.amount())
                + "\n  " + record.working() + "\n"
                + figures.stream().map(path -> "  " + path + "\n").collect(Collectors.joining())
                + record.inputs().stream()
                        .map(path -> "  beside " + path + "\n")
                        .collect(Collectors.joining())
                + (implied == null
                        ? ""
                        : "  implied: %s %s %s %s to %s %s\n"
                                .formatted(
                                        implied.indicator(),
                                        implied.area(),
                                        implied.period(),
                                        implied.usual().low(),
                                        implied.usual().high(),
                                        implied.unit()));
    }
}
