package org.investportal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.regex.Pattern;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2 that takes no more changes once one has failed, until it is opened anew. H2 lets a commit that waits go on after one that failed, for instance on a full
 * disk. What it writes then needs the part that is missing, and takes the place of what the last whole state needs, so earlier commits would be lost.
 */
public final class FailFastFilePath extends FilePathWrapper {

    private static final String SCHEME = "failfast";

    /** A path that has no other scheme. The drive of a path on Windows is one letter. */
    private static final Pattern FILE = Pattern.compile("^jdbc:h2:(?:file:)?(?!\\w{2,}:)");

    /** Returns whether the address is one of such a file. */
    static boolean isIn(String url) {
        return url.startsWith("jdbc:h2:" + SCHEME + ":");
    }

    /** Returns the same address with such a file; any other is left as it is. */
    static String urlOf(String url) {
        FilePath.register(new FailFastFilePath());
        return FILE.matcher(url).replaceFirst("jdbc:h2:" + SCHEME + ":");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FailFastFile(super.open(mode));
    }

    /** What a file is asked to do. */
    private interface Change<T> {

        T make() throws IOException;
    }

    /** Reads and writes at a position need no lock of their own. */
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class FailFastFile extends FileBaseDefault {

        private final FileChannel file;
        private volatile boolean failed;

        FailFastFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return change(() -> file.write(source, position));
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            change(() -> file.truncate(size));
        }

        @Override
        public void force(boolean metaData) throws IOException {
            change(() -> {
                file.force(metaData);
                return file;
            });
        }

        /** Whatever a change ends with but a result, it has failed. */
        private <T> T change(Change<T> change) throws IOException {
            requireWhole();
            boolean changed = false;
            try {
                T result = change.make();
                changed = true;
                return result;
            } finally {
                if (!changed) {
                    failed = true;
                }
            }
        }

        private void requireWhole() throws IOException {
            if (failed) {
                throw new IOException("An earlier change of the file has failed");
            }
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
