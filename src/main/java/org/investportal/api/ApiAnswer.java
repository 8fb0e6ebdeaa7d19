package org.investportal.api;

import org.investportal.catalogue.value.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Makes answers of the API. Search engines do not list them: their pages say the same to people. Shared caches do not keep them: programs that ask seldom would
 * get old ones, and each says how many requests its client has left.
 */
final class ApiAnswer {

    static final String ROBOTS = "X-Robots-Tag";
    static final CacheControl CACHING = CacheControl.noCache().cachePrivate();

    private ApiAnswer() {}

    static <T> ResponseEntity<T> of(T body, Language language) {
        return begun(language).body(body);
    }

    static ResponseEntity.BodyBuilder begun(Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .cacheControl(CACHING)
                .header(ROBOTS, "noindex");
    }
}
