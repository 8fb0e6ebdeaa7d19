package org.investportal.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code that the rules are about, compiled and as written. */
final class Code {

    static final String ROOT = "org.investportal";

    /** Imported once: it is what takes time. */
    static final JavaClasses MAIN = imported(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);

    static final JavaClasses TESTS = imported(ImportOption.Predefined.ONLY_INCLUDE_TESTS);

    private Code() {}

    private static JavaClasses imported(ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages(ROOT);
    }

    /** Every file below the folder whose name ends so, in order. */
    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
