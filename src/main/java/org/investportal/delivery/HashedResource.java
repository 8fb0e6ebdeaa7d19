package org.investportal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/** A file under the hash of what it says. */
class HashedResource extends AbstractResource implements HttpResource {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final HttpResource file;

    HashedResource(HttpResource file) {
        this.file = file;
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(file.getResponseHeaders());
        headers.setCacheControl(FOR_GOOD);
        return headers;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return file.getInputStream();
    }

    @Override
    public long contentLength() throws IOException {
        return file.contentLength();
    }

    @Override
    public long lastModified() throws IOException {
        return file.lastModified();
    }

    @Override
    public @Nullable String getFilename() {
        return file.getFilename();
    }

    @Override
    public String getDescription() {
        return file.getDescription();
    }
}
