package org.investportal.delivery;

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
 * Serves each static file under an address that has the hash of what it says, to be kept for good, and under its plain one,
 * to be kept for a while.
 */
@Configuration(proxyBeanMethods = false)
class StaticFileConfiguration implements WebMvcConfigurer {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final WebProperties.Resources settings;

    StaticFileConfiguration(WebProperties properties) {
        this.settings = properties.getResources();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(settings.getStaticLocations())
                .setCacheControl(FOR_A_WHILE)
                .setEtagGenerator(StaticFileConfiguration::tag)
                .resourceChain(settings.getChain().isCache())
                .addResolver(new HashedAddressResolver())
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
