package org.investportal.site.error;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets {@link ServerRefusalWriter} speak for the server where it refuses a request by itself. */
@Configuration(proxyBeanMethods = false)
class RefusalValveConfiguration {

    /** The last valve is asked first; what speaks is made when it is needed, since the server comes before the rest. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverThatRefuses(
            ObjectProvider<ServerRefusalWriter> refusals) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusalValve(refusals::getObject)));
    }

    /** Stands where the server would say with a page of its own that it refuses a request. */
    private static final class RefusalValve extends ErrorReportValve {

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
}
