package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.investportal.portal.ShippedPortal;
import org.investportal.web.InternalRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A client that asks for many answers leaves places to others. */
@ShippedPortal
class AnswerLimitFilterTest {

    private static final int MORE_THAN_WAIT = 40;

    private final AnswerLimitFilter filter;
    private final AtomicInteger entered = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    AnswerLimitFilterTest(ObjectProvider<RefusalWriter> refusals) {
        this.filter = new AnswerLimitFilter(refusals);
    }

    @Test
    void fewFormsAreMadeAtATimeAndPagesMeanwhile() throws Exception {
        List<FutureTask<MockHttpServletResponse>> clients = Stream.generate(
                        () -> new FutureTask<>(() -> ask("/zh/enquire", this::untilTheEnd)))
                .limit(MORE_THAN_WAIT)
                .toList();
        clients.forEach(client -> new Thread(client).start());
        await().until(() ->
                clients.stream().filter(FutureTask::isDone).count() == MORE_THAN_WAIT - AnswerLimitFilter.AT_A_TIME);

        assertThat(entered).hasValue(AnswerLimitFilter.AT_A_TIME);
        assertThat(Stream.of("/reports", "/search", "/staff/changes"))
                .allSatisfy(path -> assertThat(status(path)).isEqualTo(200));
        assertThat(Stream.of("/enquire", "/report/form", "/watch", "/staff/login"))
                .allSatisfy(path -> assertThat(status(path)).isEqualTo(503));
        end.countDown();
        assertThat(clients).extracting(client -> client.get().getStatus()).containsOnly(200, 503);
        assertThat(status("/enquire")).isEqualTo(200);
    }

    /** The portal asks itself for all pages of an export. */
    @Test
    void thePortalItselfIsNeverRefused() throws Exception {
        MockHttpServletRequest own = new MockHttpServletRequest("GET", "/");
        own.setAttribute(InternalRequest.ATTRIBUTE, true);
        assertThat(filter.shouldNotFilter(own)).isTrue();
        assertThat(filter.shouldNotFilter(new MockHttpServletRequest("GET", "/")))
                .isFalse();
    }

    private void untilTheEnd() {
        entered.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int status(String path) throws ServletException, IOException {
        return ask(path, () -> {}).getStatus();
    }

    private MockHttpServletResponse ask(String path, Runnable made) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (asked, answered) -> made.run();
        filter.doFilter(request, response, chain);
        return response;
    }
}
