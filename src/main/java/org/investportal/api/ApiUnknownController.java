package org.investportal.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Answers requests for resources that the API does not have, for none, and requests that are not for reading. */
@Hidden
@RestController
class ApiUnknownController {

    private static final String READING = HttpMethod.GET + ", " + HttpMethod.HEAD;

    private final Catalogue catalogue;

    ApiUnknownController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The address with which all others begin leads people to the page about them. */
    @GetMapping(PublicPath.API_V1)
    ResponseEntity<Void> root(Language language) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(language.path(PublicPath.API)))
                .build();
    }

    /** The methods are named because the server would answer OPTIONS by itself. */
    @RequestMapping(
            path = PublicPath.API_V1 + "/**",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    void unknown(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            throw PageNotFound.at(request.getRequestURI(), catalogue.current());
        }
        ErrorResponseException refused = new ErrorResponseException(HttpStatus.METHOD_NOT_ALLOWED);
        refused.getHeaders().set(HttpHeaders.ALLOW, READING);
        throw refused;
    }
}
