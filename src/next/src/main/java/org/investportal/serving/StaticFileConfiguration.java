package org.investportal.serving;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves each static file at an address with the hash of its content, for browsers to keep for a year, and at its plain address, to keep for an hour.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration implements WebMvcConfigurer {

    private static final String HASHED = "/**/{name}-{hash:[0-9a-f]{32}}.{extension}";

    private static final CacheControl ONE_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final WebProperties.Resources settings;

    StaticFileConfiguration(WebProperties properties) {
        this.settings = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, HASHED, ONE_YEAR);
        serve(registry, "/**", ONE_HOUR);
    }

    private void serve(ResourceHandlerRegistry registry, String addresses, CacheControl caching) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(settings.getStaticLocations())
                .setCacheControl(caching)
                .setEtagGenerator(StaticFileConfiguration::tag)
                .resourceChain(settings.getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new StyleSheetBundler());
    }

    /** Returns the tag of a hashed file. A browser that has the file sends the hash when it loads the file again. */
    private static @Nullable String tag(Resource resource) {
        return resource instanceof HttpResource hashed
                ? hashed.getResponseHeaders().getETag()
                : null;
    }
}
