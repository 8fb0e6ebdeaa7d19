package org.investportal.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.Frame;
import org.investportal.web.LanguagePath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds to the pages of the desk a link to the same page in the other language, except to answers of a post: a link cannot send the form again. */
@ControllerAdvice(basePackageClasses = OtherLanguageLink.class)
class OtherLanguageLink {

    @ModelAttribute("other")
    Frame.@Nullable Other other(HttpServletRequest request, Language language) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return new Frame.Other(
                other, new LanguagePath(other, request.getRequestURI() + query(request, other)).written());
    }

    /** Returns the same query. At the first page it names the language, which else is that of the account. */
    private static String query(HttpServletRequest request, Language other) {
        if (request.getRequestURI().equals("/staff")) {
            return "?language=" + other.code();
        }
        return Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
    }
}
