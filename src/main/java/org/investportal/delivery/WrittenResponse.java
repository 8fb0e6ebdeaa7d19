package org.investportal.delivery;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Stores an answer while it is made. A long one is sent instead from the point on at which it is too long, so that it does not fill the memory. */
final class WrittenResponse extends ContentCachingResponseWrapper {

    /** In bytes; the files of some ten thousand figures are longer. */
    private static final long LONGEST_STORED = DataSize.ofMegabytes(16).toBytes();

    private @Nullable ServletOutputStream body;

    WrittenResponse(HttpServletResponse response) {
        super(response);
    }

    /** Stores the headers that the server would add only while it sends them. */
    @Override
    public void setLocale(Locale locale) {
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getOutputStream());
        }
        return body;
    }

    /** Sends what is stored, and returns where the rest is to be written. */
    private ServletOutputStream send() throws IOException {
        if (!containsHeader(HttpHeaders.CACHE_CONTROL)) {
            setHeader(HttpHeaders.CACHE_CONTROL, PublicAnswer.CACHING);
        }
        copyBodyToResponse(false);
        getResponse().flushBuffer();
        return getResponse().getOutputStream();
    }

    private final class Body extends ServletOutputStream {

        private ServletOutputStream target;
        private boolean isSent;

        Body(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!isSent && getContentSize() + (long) length > LONGEST_STORED) {
                target = send();
                isSent = true;
            }
            target.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }
    }
}
