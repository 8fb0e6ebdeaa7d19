package org.investportal.editorial.source;

import java.util.List;
import org.investportal.catalogue.value.Coded;

/** Thrown when a text cannot be attached to a source. */
public final class SourceTextRefused extends RuntimeException {

    private final Reason reason;
    private final List<String> arguments;

    /** A reason to refuse a text; its code is part of the key of the message for the user. */
    public enum Reason implements Coded {
        /** The source records no SHA-256 to compare with. */
        NO_HASH,
        /** There is no text. */
        EMPTY,
        /** The file is larger than the limit. */
        TOO_LARGE,
        /** The file is not in UTF-8. */
        NOT_UTF8,
        /** The file has characters that no text has. */
        NOT_TEXT,
        /** The SHA-256 is not the recorded one. */
        OTHER_TEXT,
        /** All attached texts together would be larger than the limit. */
        TOO_MANY
    }

    private SourceTextRefused(Reason reason, String message, String... arguments) {
        super(message);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    static SourceTextRefused withoutHash() {
        return new SourceTextRefused(Reason.NO_HASH, "The source records no SHA-256; record it first.", "SHA-256");
    }

    static SourceTextRefused ofNothing() {
        return new SourceTextRefused(Reason.EMPTY, "There is no text.");
    }

    static SourceTextRefused ofSize(int largest) {
        return new SourceTextRefused(Reason.TOO_LARGE, "The file has more than " + largest + " bytes.");
    }

    static SourceTextRefused ofEncoding() {
        return new SourceTextRefused(Reason.NOT_UTF8, "The file is not in UTF-8; convert it first.", "UTF-8");
    }

    static SourceTextRefused ofCharacters() {
        return new SourceTextRefused(Reason.NOT_TEXT, "The file has characters that no text has.");
    }

    static SourceTextRefused ofAnother(String sha256, String recorded) {
        return new SourceTextRefused(
                Reason.OTHER_TEXT,
                "The SHA-256 of the text is " + sha256 + ", but the source records " + recorded + ".",
                sha256,
                recorded);
    }

    static SourceTextRefused ofAll(int most) {
        return new SourceTextRefused(Reason.TOO_MANY, "All texts together have more than " + most + " characters.");
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the arguments of the message for the user. */
    public String[] arguments() {
        return arguments.toArray(String[]::new);
    }
}
