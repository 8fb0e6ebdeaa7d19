package org.investportal.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at the place of the data before a database opens it. Where H2 may not write it prints stack traces, and a file
 * that it may only read it opens all the same: the first change would fail, not the start.
 */
@Component
class DataLocationCheck implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails details) {
            check(details.getJdbcUrl());
        }
        return bean;
    }

    private static void check(String url) {
        DataLocation place = DataLocation.of(url);
        if (!isUnderstood(url)) {
            throw StartRefused.forUrl(place);
        }
        if (!place.lacking().isEmpty()) {
            throw StartRefused.forUnsafeFile(place);
        }
        place.folder().ifPresent(folder -> {
            create(folder);
            mayBeWritten(folder, folder);
            place.file().filter(Files::exists).ifPresent(file -> mayBeWritten(folder, file));
            place.file().ifPresent(file -> create(folder, file));
            place.traceFile().ifPresent(file -> create(folder, file));
        });
    }

    private static boolean isUnderstood(String url) {
        try {
            DriverManager.getDriver(url);
            return true;
        } catch (SQLException noDriver) {
            return false;
        }
    }

    private static void create(Path folder) {
        try {
            PrivateFile.createFolder(folder);
        } catch (FileAlreadyExistsException file) {
            throw StartRefused.forFolder(folder, "it is not a folder");
        } catch (IOException refused) {
            throw StartRefused.forFolder(folder, "it cannot be created");
        }
    }

    /** H2 fills files that are empty; those that it creates itself all users of the machine could read. */
    private static void create(Path folder, Path file) {
        try {
            PrivateFile.createFile(file);
        } catch (IOException refused) {
            throw StartRefused.forFolder(folder, file.getFileName() + " cannot be created");
        }
    }

    private static void mayBeWritten(Path folder, Path path) {
        if (!Files.isWritable(path)) {
            throw StartRefused.forFolder(folder, path.getFileName() + " may only be read");
        }
    }
}
