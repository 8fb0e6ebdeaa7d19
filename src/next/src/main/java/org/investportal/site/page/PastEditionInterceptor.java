package org.investportal.site.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.serving.LanguagePath;
import org.investportal.serving.Link;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.RequestAddress;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives each page as a past edition had it the notice that says so. The layout keeps search engines from such a page. */
@Configuration(proxyBeanMethods = false)
class PastEditionInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** The name of the notice in templates. */
    private static final String PAST = "past";

    private final Editions editions;
    private final PageTextFactory texts;
    private final PublicLinkBuilder links;

    PastEditionInterceptor(Editions editions, PageTextFactory texts, PublicLinkBuilder links) {
        this.editions = editions;
        this.texts = texts;
        this.links = links;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        RequestAddress address = RequestAddress.of(request);
        Integer number = address.edition();
        if (page != null && number != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            editions.at(number).ifPresent(then -> page.getModel().putIfAbsent(PAST, notice(address, then)));
        }
    }

    private PastEdition notice(RequestAddress address, Content then) {
        Content current = editions.current();
        PageText text = texts.of(current, address.language());
        Edition edition = then.edition();
        Item before = editions.itemAt(address.path()).flatMap(then::find).orElse(null);
        Item now = before == null ? null : current.find(before.item).orElse(null);
        boolean isGone = before != null && now == null;
        boolean isLatest = before == now
                && (now != null || edition.number() == current.edition().number());
        String path = now == null ? address.path() : current.path(now.item).orElse(address.path());
        Language other = address.language() == Language.EN ? Language.ZH : Language.EN;
        return new PastEdition(
                text.message(
                        "past.place",
                        text.edition(edition.number()),
                        text.moment(edition.publishedAt()).text()),
                text.message(isGone ? "past.gone" : isLatest ? "past.latest" : "past.other"),
                before == null || now != null ? null : reason(before, text),
                isGone ? null : new Link(text.message("past.now"), path),
                isLatest,
                isGone || !links.areIndexable() ? null : links.absolute(path, address.language()),
                new Frame.Other(other, new LanguagePath(other, address.prefix() + address.path()).written()));
    }

    private @Nullable String reason(Item gone, PageText text) {
        Item removed = editions.history(gone.item).get(0);
        return editions.edition(removed.edition)
                .flatMap(edition -> edition.entry(gone.item))
                .map(entry -> text.text(entry.reason()))
                .orElse(null);
    }
}
