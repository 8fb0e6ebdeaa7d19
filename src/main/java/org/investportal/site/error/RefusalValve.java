package org.investportal.site.error;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Stands where the server would say with a page of its own that it refuses a request. */
class RefusalValve extends ErrorReportValve {

    private final Supplier<ServerRefusalWriter> refusals;

    RefusalValve(Supplier<ServerRefusalWriter> refusals) {
        this.refusals = refusals;
    }

    /** Answers that are there already, such as our own error pages, stay as they are. */
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            refusals.get().say(request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException headers) {
            throw new IllegalStateException(headers);
        }
    }
}
