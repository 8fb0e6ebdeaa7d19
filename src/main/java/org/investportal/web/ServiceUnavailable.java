package org.investportal.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Thrown for a request that can be answered soon, but not now. The answer is 503 with the time after which to try again. */
public class ServiceUnavailable extends ErrorResponseException {

    /** The attribute of a request that is refused before its body is read. */
    public static final String NOT_READ = ServiceUnavailable.class.getName() + ".notRead";

    private ServiceUnavailable() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /**
     * Returns the exception.
     *
     * @param seconds after which to try again
     */
    public static ServiceUnavailable forSeconds(int seconds) {
        ServiceUnavailable unavailable = new ServiceUnavailable();
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return unavailable;
    }
}
