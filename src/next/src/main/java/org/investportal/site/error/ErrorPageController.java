package org.investportal.site.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.investportal.site.page.PageGone;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/** Answers errors: with a page that has links for people, with problem details (RFC 9457) for machines, and never with the text of an exception. */
@Controller
class ErrorPageController implements ErrorController {

    private final ErrorPageFactory pages;
    private final RefusalHeaderWriter headers;

    ErrorPageController(ErrorPageFactory pages, RefusalHeaderWriter headers) {
        this.pages = pages;
        this.headers = headers;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Language language, Model model)
            throws IOException, ServletException {
        headers.write(asked(request), request, response);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        HttpStatusCode status = status(request);
        response.setStatus(status.value());
        if (status.is5xxServerError()) {
            model.addAttribute("page", pages.failed(language));
            return "error/alone";
        }
        model.addAttribute("page", page(request, language));
        return "error/error";
    }

    private ErrorPage page(HttpServletRequest request, Language language) {
        if (request.getAttribute(AddressExceptionHandler.GONE) instanceof PageGone gone) {
            return pages.gone(gone, language);
        }
        return status(request).isSameCodeAs(HttpStatus.NOT_FOUND) ? pages.notFound(language) : pages.refused(language);
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response, Language language)
            throws IOException, ServletException {
        headers.write(asked(request), request, response);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        ProblemDetail problem = ProblemDetail.forStatus(status(request));
        problem.setInstance(instance(request));
        Removal removal = removal(request, language);
        if (removal != null) {
            problem.setDetail(removal.text());
        }
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private @Nullable Removal removal(HttpServletRequest request, Language language) {
        return status(request).isSameCodeAs(HttpStatus.GONE)
                ? page(request, language).removal()
                : null;
    }

    /** The path that was asked for, made a proper one: clients send all sorts, and two slashes would begin a host. */
    private static URI instance(HttpServletRequest request) {
        String path = UriUtils.decode(asked(request), UTF_8);
        return URI.create(UriUtils.encodePath(path.replaceFirst("^/+", "/"), UTF_8));
    }

    private static String asked(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** Returns the status of the error; a direct request for the error page itself is answered with 404. */
    private static HttpStatusCode status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
