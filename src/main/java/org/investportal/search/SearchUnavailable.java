package org.investportal.search;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Thrown while an edition has no index, and while too many searches run. The answer is 503 with the time after which to try again. */
public class SearchUnavailable extends ErrorResponseException {

    private static final String SECONDS_UNTIL_ANOTHER_TRY = "5";

    private SearchUnavailable() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }

    static SearchUnavailable now() {
        SearchUnavailable unavailable = new SearchUnavailable();
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ANOTHER_TRY);
        return unavailable;
    }
}
