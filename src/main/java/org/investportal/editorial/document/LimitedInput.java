package org.investportal.editorial.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.investportal.editorial.document.DocumentRefused.Reason;

/** Reads at most so many bytes, and refuses the document beyond that. */
final class LimitedInput extends FilterInputStream {

    private static final int BUFFER = 8_192;

    private long left;

    LimitedInput(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    /** Reads the rest of the entry, which counts as well. */
    void skipRest() throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, BUFFER) >= 0) {
            // counted
        }
    }

    @Override
    public void close() {
        // the owner of the archive closes it
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw DocumentRefused.of(Reason.EXPANDS_TOO_FAR);
        }
    }
}
