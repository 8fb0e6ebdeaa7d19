package org.investportal.staff.help;

import org.investportal.catalogue.value.Language;
import org.investportal.staff.HelpTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pictures of pages of the desk. The tests make them in a browser before the portal is packaged, so a portal that was not tested has none. */
@Configuration(proxyBeanMethods = false)
class HelpPictureConfiguration implements WebMvcConfigurer {

    private static final String FOLDER = "/handbook/";
    private static final String ADDRESS = HelpTopic.PATH + "/pictures/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESS + "*").addResourceLocations("classpath:" + FOLDER);
    }

    /** Returns the address of the picture; null if there is none. */
    @Nullable
    String address(HelpTopic topic, Language language) {
        String file = topic.code() + "." + language.code() + ".webp";
        return new ClassPathResource(FOLDER + file).exists() ? ADDRESS + file : null;
    }
}
