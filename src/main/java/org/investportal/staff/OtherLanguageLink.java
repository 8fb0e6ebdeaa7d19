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

/** Gives the pages of the desk the way to themselves in the other language; what was sent cannot be shown again by a link. */
@ControllerAdvice(basePackageClasses = OtherLanguageLink.class)
class OtherLanguageLink {

    @ModelAttribute("other")
    Frame.@Nullable Other other(HttpServletRequest request, Language language) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        String query = Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
        return new Frame.Other(other, new LanguagePath(other, request.getRequestURI() + query).written());
    }
}
