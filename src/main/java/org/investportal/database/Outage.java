package org.investportal.database;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.OverlappingFileLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether something may have failed because the database is gone, hangs or has closed itself. */
public final class Outage {

    /** PostgreSQL has no space on its volume. */
    private static final String FULL = "53100";

    /** PostgreSQL is being stopped, has crashed, is starting, may only be read, or is full. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "25006", FULL);

    private static final Set<Integer> CODES_OF_H2 = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2);

    private static final Set<Integer> CODES_OF_CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    /** Error codes of the store that waiting can heal. Codes of a lost row or a damaged file are not among them. */
    private static final Set<Integer> CODES_OF_THE_STORE =
            Set.of(DataUtils.ERROR_CLOSED, DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED);

    /** Message of the object that the pool puts in the place of a broken connection. */
    private static final String BROKEN = "Connection is closed";

    private Outage() {}

    public static boolean isCauseOf(Throwable failure) {
        return causes(failure).anyMatch(Outage::isOne)
                || causes(failure)
                        .anyMatch(cause -> cause instanceof TransactionSystemException rollback
                                && rollback.getApplicationException() != null
                                && isCauseOf(rollback.getApplicationException()));
    }

    /** Returns whether the store of H2 is closed, or another store of this process has its file: what is left of them has to be closed, and the file opened anew. */
    static boolean isClosedStore(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OverlappingFileLockException
                        || (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_CLOSED)
                        || (cause instanceof SQLException closed && CODES_OF_CLOSED.contains(closed.getErrorCode())));
    }

    static boolean isFullVolume(SQLException failure) {
        return FULL.equals(failure.getSQLState());
    }

    /** Returns whether the disk refused a read or a write, as a full one does. */
    static boolean isOfDisk(Throwable failure) {
        return causes(failure).anyMatch(IOException.class::isInstance);
    }

    static boolean isTimeout(Throwable failure) {
        return causes(failure).anyMatch(SocketTimeoutException.class::isInstance);
    }

    static String reason(Throwable failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static boolean isOne(Throwable cause) {
        return (cause instanceof MVStoreException store && CODES_OF_THE_STORE.contains(store.getErrorCode()))
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException failure && isOne(failure));
    }

    private static boolean isOne(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08")
                || STATES.contains(state)
                || CODES_OF_H2.contains(failure.getErrorCode())
                || BROKEN.equals(failure.getMessage());
    }
}
