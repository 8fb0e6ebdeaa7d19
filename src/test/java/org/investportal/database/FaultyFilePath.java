package org.investportal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A file of H2 of which one operation fails when the test says so. */
public final class FaultyFilePath extends FilePathWrapper {

    private static final AtomicReference<@Nullable Operation> FAILING = new AtomicReference<>();

    /** What may fail. */
    enum Operation {
        APPEND,
        FORCE
    }

    static void failNext(Operation operation) {
        FAILING.set(operation);
    }

    static void failNothing() {
        FAILING.set(null);
    }

    static boolean hasFailed() {
        return FAILING.get() == null;
    }

    private static void failIf(Operation operation) throws IOException {
        if (FAILING.compareAndSet(operation, null)) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FaultyFile(super.open(mode));
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class FaultyFile extends FileBaseDefault {

        private final FileChannel file;

        FaultyFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (position >= file.size()) {
                failIf(Operation.APPEND);
            }
            return file.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            failIf(Operation.FORCE);
            file.force(metaData);
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
