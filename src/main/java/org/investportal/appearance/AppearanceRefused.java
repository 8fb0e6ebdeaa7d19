package org.investportal.appearance;

import org.investportal.catalogue.value.Coded;
import org.jspecify.annotations.Nullable;

/** Thrown when a file cannot be a part of the appearance. */
public final class AppearanceRefused extends RuntimeException {

    private final Reason reason;

    /** A reason to refuse a file; its code is part of the key of the message for the user. */
    public enum Reason implements Coded {
        /** There is no file. */
        NO_FILE,
        /** The file has more bytes than the limit, before or after it was made safe. */
        TOO_LARGE,
        /** The picture has too many elements, too many pixels or too many elements inside one another. */
        TOO_COMPLEX,
        /** The drawing is too large to be a part of pages. */
        TOO_DETAILED,
        /** The file is no SVG file. */
        NOT_SVG,
        /** The file is neither an SVG nor a PNG file. */
        NOT_A_PICTURE,
        /** The picture does not say how large it is. */
        NO_SIZE,
        /** The picture is far wider than high, or far higher than wide. */
        NO_PROPORTION,
        /** No shape is left of what the file has. */
        EMPTY
    }

    private AppearanceRefused(Reason reason, @Nullable Throwable cause) {
        super("The picture is refused: " + reason.code(), cause);
        this.reason = reason;
    }

    public static AppearanceRefused because(Reason reason) {
        return new AppearanceRefused(reason, null);
    }

    static AppearanceRefused because(Reason reason, Throwable cause) {
        return new AppearanceRefused(reason, cause);
    }

    public Reason reason() {
        return reason;
    }
}
