package org.investportal.editorial.document;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.Coded;

/** Thrown when the text of a file cannot be read. */
public final class DocumentRefused extends RuntimeException {

    private final Reason reason;

    /** A reason to refuse a file; its code is part of the key of the message for the user. */
    public enum Reason implements Coded {
        /** The file has no bytes. */
        EMPTY,
        /** The file is larger than the limit. */
        TOO_LARGE,
        /** The file is packed so tightly that its content is larger than the limit. */
        EXPANDS_TOO_FAR,
        /** The file is none of the formats that can be read, or it is damaged. */
        UNREADABLE,
        /** The file has no text; it may consist of pictures. */
        NO_TEXT,
        /** The text has more characters than can be read number by number. */
        TOO_LONG,
        /** The text has more numbers than can be read one by one. */
        TOO_MANY_NUMBERS,
        /** The text has no number. */
        NO_NUMBERS,
        /** The file opens only with a password. */
        ENCRYPTED,
        /** The text was not read within the time limit. */
        TAKES_TOO_LONG;

        private static final List<Reason> ALL = List.of(values());

        /** Returns the status with which a process ends for this reason. */
        int exitStatus() {
            return ReaderProcess.FIRST_OWN_STATUS + ALL.indexOf(this);
        }

        static Optional<Reason> ofExitStatus(int status) {
            return ALL.stream().filter(reason -> reason.exitStatus() == status).findFirst();
        }
    }

    private DocumentRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public static DocumentRefused of(Reason reason) {
        return new DocumentRefused(reason, "The document is refused: " + reason.code());
    }

    public Reason reason() {
        return reason;
    }
}
