package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.Frame;
import org.investportal.staff.StaffWording;
import org.investportal.web.LanguagePath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds to the pages of a preview the banner that says what they are, and the link to the same page in the other language. */
@Configuration(proxyBeanMethods = false)
class PreviewBannerInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final StaffWording words;

    PreviewBannerInterceptor(StaffWording words) {
        this.words = words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            ShownPreview.of(request).ifPresent(shown -> {
                page.addObject("preview", banner(shown));
                page.addObject("other", other(shown, request));
            });
        }
    }

    private PreviewBanner banner(ShownPreview shown) {
        EditionPreview edition = shown.edition();
        String root = shown.address().root();
        return edition == null
                ? new PreviewBanner(
                        words.of("edition-preview.today"),
                        words.of("edition-preview.today.banner"),
                        words.of("edition-preview.back"),
                        root)
                : new PreviewBanner(
                        words.of("preview"),
                        words.of(
                                shown.address().isShared() ? "edition-preview.shared.banner" : "edition-preview.banner",
                                String.valueOf(edition.edition()),
                                String.valueOf(shown.changes())),
                        words.of("edition-preview.back"),
                        root);
    }

    private Frame.Other other(ShownPreview shown, HttpServletRequest request) {
        Language other = words.language() == Language.EN ? Language.ZH : Language.EN;
        String query = Optional.ofNullable(request.getQueryString())
                .map(parameters -> "?" + parameters)
                .orElse("");
        String path = shown.address().base() + shown.address().path() + query;
        return new Frame.Other(other, new LanguagePath(other, path).written());
    }
}
