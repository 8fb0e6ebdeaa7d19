package org.investportal.portal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Sees which templates pages are made of, and leaves finding them to the others. */
@TestComponent
public class TemplateWitness implements ITemplateResolver {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Every template that was rendered since the start. */
    public Set<String> seen() {
        return seen;
    }

    @Override
    public String getName() {
        return "witness";
    }

    @Override
    public Integer getOrder() {
        return Integer.MIN_VALUE;
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            @Nullable Map<String, Object> attributes) {
        seen.add(template);
        return null;
    }
}
