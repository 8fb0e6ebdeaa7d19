package org.investportal.browser;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.investportal.portal.Answer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives browsers the very answer that somebody got before, with its status, its policy and its words: the answer to a form, or
 * the page of a change that has moved on since, cannot be asked for again.
 */
@TestComponent
@RestController
class ShownAgain {

    /** Headers that the server writes itself or that belong to the connection. */
    private static final List<String> OF_THE_SERVER =
            List.of("transfer-encoding", "content-length", "connection", "keep-alive", "date", "set-cookie", "vary");

    private final List<Answer> answers = new CopyOnWriteArrayList<>();

    /** The path where it is shown. */
    String keep(Answer answer) {
        answers.add(answer);
        return "/shown-again/" + (answers.size() - 1);
    }

    @GetMapping("/shown-again/{number}")
    void show(@PathVariable int number, HttpServletResponse response) throws IOException {
        Answer answer = answers.get(number);
        response.setStatus(answer.status());
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_SERVER.contains(name.toLowerCase(Locale.ROOT))) {
                response.setHeader(name, String.join(", ", values));
            }
        });
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
