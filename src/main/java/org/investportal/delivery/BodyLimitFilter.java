package org.investportal.delivery;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Decides whose body is read, because a thread is held as long as bytes trickle in. Only forms of the desk and the
 * public forms have a body that is read: few at a time, each for a limited time, large ones only from those who have signed in, and files only for the text of a
 * source, for documents, for spreadsheets and for the pictures of the appearance. All others are answered, and their bodies never read.
 */
class BodyLimitFilter extends ValveBase {

    /** The status of a request that is not let through, for {@link BodyRefusalFilter}. */
    static final String REFUSED = BodyLimitFilter.class.getName();

    /** Number of bodies that are read at a time, out of the 200 threads of the server, so that most threads remain for readers. */
    private static final int AT_ONCE = 40;

    /** Enough for a few officers behind one address who send forms in the same second. */
    private static final int PER_ADDRESS = 8;

    private static final long LARGEST_WITHOUT_SESSION = 64 * 1024;

    /** As {@code spring.servlet.multipart.max-request-size}, which would leave the form without its token. */
    private static final long LARGEST_FILE = 2 * 1024 * 1024;

    private static final String FILES = "multipart/";

    private static final String DESK = "/staff";

    private static final Pattern TAKES_A_FILE = Pattern.compile(
            DESK + "/(sources/\\d+|documents/new|spreadsheets|appearance/(logo|logo-dark|sector-\\d{1,18}))");

    /** End of the name of the session cookie. */
    private static final String SESSION = "staff";

    private final BodyQuota places = new BodyQuota(AT_ONCE, PER_ADDRESS);

    BodyLimitFilter() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
        } else if (!isForAForm(request)) {
            withoutBody(request, response);
        } else if (isFile(request) && !isForAFile(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        } else if (isTooLarge(request)) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
        } else {
            inAPlace(request, response);
        }
    }

    private void inAPlace(Request request, Response response) throws IOException, ServletException {
        Optional<BodyQuota.Place> place = places.enter(request.getRemoteAddr());
        if (place.isEmpty()) {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        try {
            InputBuffer body = request.getCoyoteRequest().getInputBuffer();
            Runnable leave = () -> leaveIfRead(place.get(), request);
            invokeWith(new TimedBody(body, leave), request, response);
            if (!isRead(request)) {
                closeWithoutReading(request, response);
            }
        } finally {
            place.get().leave();
        }
    }

    /** Gives up the place once the body is read; later work, such as the check of a password, may take its time without one. */
    private static void leaveIfRead(BodyQuota.Place place, Request request) {
        if (isRead(request)) {
            place.leave();
        }
    }

    private void refuse(Request request, Response response, HttpStatus status) throws IOException, ServletException {
        request.setAttribute(REFUSED, status);
        withoutBody(request, response);
    }

    private void withoutBody(Request request, Response response) throws IOException, ServletException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (isFile(request)) {
            // Otherwise the server would look for parts in the empty body and fail.
            request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
        }
        invokeWith(new EmptyBody(), request, response);
        closeWithoutReading(request, response);
    }

    /** Otherwise the server would read the rest of the body, however slowly it comes, to find the next request behind it. */
    private static void closeWithoutReading(Request request, Response response) throws IOException {
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    /** The server uses its request again, for the next one of any connection, so it gets its own body back. */
    private void invokeWith(InputBuffer body, Request request, Response response) throws IOException, ServletException {
        InputBuffer own = request.getCoyoteRequest().getInputBuffer();
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            request.getCoyoteRequest().setInputBuffer(own);
        }
    }

    private static boolean hasBody(Request request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH); // as text, since it may be no number
        return (length != null && !length.equals("0")) || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isForAForm(Request request) {
        String path = request.getDecodedRequestURI(); // none where the server could not read the request
        return path != null
                && HttpMethod.POST.matches(request.getMethod())
                && (path.equals(DESK) || path.startsWith(DESK + "/") || isPublicForm(path));
    }

    /** Only the forms for the text of a source, a document, a spreadsheet, a logo and the drawing of a sector send a file. */
    private static boolean isForAFile(Request request) {
        return TAKES_A_FILE
                .matcher(LanguagePath.read(request.getDecodedRequestURI()).path())
                .matches();
    }

    private static boolean isPublicForm(String path) {
        return Stream.of(Language.values())
                .anyMatch(language -> path.equals(language.path(PublicPath.ENQUIRE))
                        || path.equals(language.path(PublicPath.REPORT))
                        || path.equals(language.path(PublicPath.WATCH))
                        || path.startsWith(language.path(PublicPath.WATCH_END)));
    }

    private static boolean isTooLarge(Request request) {
        if (isFile(request) && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_FILE)) {
            return true;
        }
        boolean small =
                request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST_WITHOUT_SESSION;
        return !small && !hasSession(request);
    }

    private static boolean isFile(Request request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FILES);
    }

    private static boolean hasSession(Request request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(name -> name.endsWith(SESSION));
    }
}
