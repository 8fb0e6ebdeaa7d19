package org.investportal.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.core.Editions;
import org.investportal.serving.RequestAddress;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.value.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers for addresses that lead elsewhere now, no longer or never led anywhere. */
@ControllerAdvice
class AddressExceptionHandler {

    /** Attribute with the exception of a page that is gone, for the error page. */
    static final String GONE = PageGone.class.getName();

    /** Time for which browsers and caches keep a redirect of an address without parameters, of which there can be any number. Without a limit, a browser that kept it would go in circles after the page moves back. */
    private static final Duration UNTIL_IT_MAY_MOVE_BACK = Duration.ofHours(1);

    private final Editions editions;

    AddressExceptionHandler(Editions editions) {
        this.editions = editions;
    }

    @ExceptionHandler
    void moved(PageMoved moved, HttpServletRequest request, HttpServletResponse response, Language language) {
        redirect(moved.path(), moved.isForNow(), request, response, language);
    }

    private static void redirect(
            String path,
            boolean isForNow,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        response.setStatus((isForNow ? HttpStatus.FOUND : HttpStatus.MOVED_PERMANENTLY).value());
        response.setHeader(HttpHeaders.LOCATION, language.path(path));
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching(isForNow, request).getHeaderValue());
    }

    private static CacheControl caching(boolean isForNow, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return CacheControl.noStore();
        }
        return isForNow ? CacheControl.noCache() : CacheControl.maxAge(UNTIL_IT_MAY_MOVE_BACK);
    }

    /** An address that no controller knows may be a former one of an item. What remains is handed on to the container, whose error page says it to people and to machines. */
    @ExceptionHandler({PageNotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletRequest request, HttpServletResponse response, Language language) throws IOException {
        RequestAddress address = RequestAddress.of(request);
        Content content =
                Optional.ofNullable(address.edition()).flatMap(editions::at).orElseGet(editions::current);
        Long item = editions.itemAt(address.path()).orElse(null);
        String now = item == null ? address.path() : content.path(item).orElse(address.path());
        if (item != null && content.find(item).isEmpty()) {
            gone(PageGone.at(address.path(), item, content.edition().number()), request, response);
        } else if (now.equals(address.path())) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            redirect(address.prefix() + now, false, request, response, language);
        }
    }

    @ExceptionHandler
    void gone(PageGone gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(GONE, gone);
        response.sendError(HttpStatus.GONE.value());
    }
}
