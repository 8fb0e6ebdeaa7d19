package org.investportal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2 that takes no more writes once one has failed, until it is opened anew. H2 lets a commit that waits go on after one that failed, for instance on a full
 * disk. What it writes then needs the part that is missing, and takes the place of what the last whole state needs, so earlier commits would be lost.
 */
public final class FailFastFilePath extends FilePathWrapper {

    private static final String SCHEME = "failfast";

    /** A path that has no other scheme. The drive of a path on Windows is one letter. */
    private static final Pattern FILE = Pattern.compile("^jdbc:h2:(?:file:)?(?!\\w{2,}:)");

    private static final AtomicLong FAILURES = new AtomicLong();
    private static final Set<FailFastFile> CLOSING =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Returns how many files have failed in this process. */
    static long failures() {
        return FAILURES.get();
    }

    /** Returns whether a file has failed that H2 has not closed yet. */
    static boolean isClosing() {
        return !CLOSING.isEmpty();
    }

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
            requireWhole();
            boolean written = false;
            try {
                int bytes = file.write(source, position);
                written = true;
                return bytes;
            } finally {
                if (!written) {
                    fail();
                }
            }
        }

        private synchronized void fail() {
            if (!failed) {
                CLOSING.add(this);
                FAILURES.incrementAndGet();
                failed = true;
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            requireWhole();
            file.truncate(size);
        }

        private void requireWhole() throws IOException {
            if (failed) {
                throw new IOException("An earlier write has failed");
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
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            CLOSING.remove(this);
            file.close();
        }
    }
}
