package org.investportal.delivery;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.Http11InputBuffer;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.catalogue.value.Language;
import org.investportal.delivery.TimedBody.Timing;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Decides whose body is read, because a thread is held as long as bytes trickle in. Only forms of the desk and the
 * public forms have a body that is read: few at a time, each for a limited time, large ones only from those who have signed in, and files only for the text of a
 * source, for documents, for spreadsheets and for the pictures of the appearance. All others are answered, and their bodies never read. A short body that has
 * arrived holds no thread, so it is always read.
 */
class BodyLimitFilter extends ValveBase {

    /** The status of a request that is not let through, for {@link BodyRefusalFilter}. */
    static final String REFUSED = BodyLimitFilter.class.getName();

    /** As the first thousand bytes take seconds only if the sender is slow. */
    private static final Timing STEADY = new Timing(Duration.ofSeconds(5), true);

    /** For a body that finds the other places taken. */
    private static final Timing BRIEF = new Timing(Duration.ofSeconds(1), false);

    /** Enough for a few people behind one address whose forms come at the same time. */
    private static final int PER_NETWORK = 4;

    private static final long LARGEST_WITHOUT_SESSION = 64 * 1024;

    /** As {@code spring.servlet.multipart.max-request-size}, which would leave the form without its token. */
    private static final long LARGEST_FILE = 2 * 1024 * 1024;

    private static final String FILES = "multipart/";

    private static final String DESK = "/staff";

    private static final Pattern TAKES_A_FILE = Pattern.compile(
            DESK + "/(sources/\\d+|documents/new|spreadsheets|appearance/(logo|logo-dark|sector-\\d{1,18}))");

    /** Strangers hold at most 120 of the 400 threads of the server, so that the others remain for readers and staff. */
    private final List<BodyQuota> ofPublicForms = places(30, PER_NETWORK);

    private final List<BodyQuota> ofSignIn = places(30, PER_NETWORK);

    /** For those who have signed in, who may all be in one office and upload files. */
    private final List<BodyQuota> ofStaff = places(40, 30);

    private final Predicate<HttpServletRequest> hasSession;
    private final Predicate<HttpServletRequest> namesSession;

    /**
     * Creates the valve.
     *
     * @param hasSession whether the session is there
     * @param namesSession whether the request has the cookie of a session, which may have ended: a long form of it is kept, too
     */
    BodyLimitFilter(Predicate<HttpServletRequest> hasSession, Predicate<HttpServletRequest> namesSession) {
        super(true);
        this.hasSession = hasSession;
        this.namesSession = namesSession;
    }

    private static List<BodyQuota> places(int all, int perNetwork) {
        return List.of(new BodyQuota(all, perNetwork, STEADY), new BodyQuota(all, perNetwork, BRIEF));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            closeIfAnotherFollows(request, response);
            getNext().invoke(request, response);
        } else if (!isForAForm(request)) {
            withoutBody(request, response);
        } else if (isFile(request) && !isForAFile(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        } else if (hasArrived(request)) {
            getNext().invoke(request, response);
        } else {
            withinLimits(request, response);
        }
    }

    /** No browser sends a request before the answer to the one before; clients that do not read would hold a thread again for each. */
    private static void closeIfAnotherFollows(Request request, Response response) {
        if (request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer read
                && read.getByteBuffer().hasRemaining()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    private void withinLimits(Request request, Response response) throws IOException, ServletException {
        boolean isOfDesk = isOfDesk(request.getDecodedRequestURI());
        boolean isOfStaff = isOfDesk && hasSession.test(request);
        if (isTooLarge(request, isOfDesk && namesSession.test(request))) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        String network = new ClientInfo(String.valueOf(request.getRemoteAddr()), null).subnet();
        Optional<BodyQuota.Place> place = quotas(request, isOfStaff).stream()
                .flatMap(quota -> quota.enter(network).stream())
                .findFirst();
        if (place.isPresent()) {
            inAPlace(place.get(), request, response);
        } else {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private List<BodyQuota> quotas(Request request, boolean isOfStaff) {
        if (isOfStaff) {
            return ofStaff;
        }
        return isOfDesk(request.getDecodedRequestURI()) ? ofSignIn : ofPublicForms;
    }

    /** Until the body is read, the answer says that the connection will be closed. */
    private void inAPlace(BodyQuota.Place place, Request request, Response response)
            throws IOException, ServletException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        try {
            InputBuffer body = request.getCoyoteRequest().getInputBuffer();
            Consumer<Duration> limit = time -> SlowClientProtocol.limitRead(request, time);
            Runnable leave = () -> leaveIfRead(place, request, response);
            invokeWith(new TimedBody(body, place.timing(), limit, leave), request, response);
            if (!isRead(request)) {
                closeWithoutReading(request, response);
            }
        } finally {
            place.leave();
        }
    }

    /** Gives up the place once the body is read; later work, such as the check of a password, may take its time without one. */
    private static void leaveIfRead(BodyQuota.Place place, Request request, Response response) {
        if (isRead(request)) {
            place.leave();
            response.getCoyoteResponse().getMimeHeaders().removeHeader(HttpHeaders.CONNECTION);
        }
    }

    private void refuse(Request request, Response response, HttpStatus status) throws IOException, ServletException {
        request.setAttribute(REFUSED, status);
        withoutBody(request, response);
    }

    private void withoutBody(Request request, Response response) throws IOException, ServletException {
        response.setHeader(HttpHeaders.CONNECTION, "close"); // before it is sent
        if (isFile(request)) {
            // Otherwise the server would look for parts in the empty body and fail.
            request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
        }
        invokeWith(new EmptyBody(), request, response);
        closeWithoutReading(request, response);
    }

    /** Otherwise the server would read the rest of the body, however slowly it comes, to find the next request behind it. */
    private static void closeWithoutReading(Request request, Response response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
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

    /** Asks the connection without waiting. */
    private static boolean hasArrived(Request request) {
        request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
        long length = request.getContentLengthLong();
        return length >= 0 && request.getCoyoteRequest().getAvailable() >= length;
    }

    private static boolean isForAForm(Request request) {
        String path = request.getDecodedRequestURI(); // none where the server could not read the request
        return path != null && HttpMethod.POST.matches(request.getMethod()) && (isOfDesk(path) || isPublicForm(path));
    }

    private static boolean isOfDesk(String path) {
        return PublicPath.isBelow(DESK, path);
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

    private static boolean isTooLarge(Request request, boolean mayBeLarge) {
        if (isFile(request) && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_FILE)) {
            return true;
        }
        boolean small =
                request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LARGEST_WITHOUT_SESSION;
        return !small && !mayBeLarge;
    }

    private static boolean isFile(Request request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FILES);
    }
}
