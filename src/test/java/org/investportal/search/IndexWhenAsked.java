package org.investportal.search;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the index of an edition when somebody searches it, not after each publication: most tests that publish do not search. */
@TestConfiguration(proxyBeanMethods = false)
public class IndexWhenAsked {

    /** What would make the index of the newest edition. No executor: where there is one, Spring Boot makes none for the portal. */
    static final class Newest {

        private final AtomicReference<Runnable> work = new AtomicReference<>(() -> {});

        void replaceBy(Runnable index) {
            work.set(index);
        }

        synchronized void run() {
            work.getAndSet(() -> {}).run();
        }
    }

    @Bean
    static Newest newestIndex() {
        return new Newest();
    }

    @Bean
    static BeanPostProcessor indexWhenAsked(Newest newest) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof CatalogueSearch) {
                    Executor lazy = newest::replaceBy;
                    ReflectionTestUtils.setField(bean, "background", lazy);
                }
                return bean;
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static OncePerRequestFilter beforeASearch(Newest newest) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (request.getRequestURI().matches("(/zh)?(/api/v1)?/search.*")) {
                    newest.run();
                }
                chain.doFilter(request, response);
            }
        };
    }
}
