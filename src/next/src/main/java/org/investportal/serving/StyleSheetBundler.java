package org.investportal.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The one style sheet of the site, made of the files below {@code css} when it is asked for; the resolver in front of this one
 * remembers it. A file belongs to a sheet by its folder, so a new one is listed nowhere.
 */
class StyleSheetBundler extends AbstractResourceResolver {

    private static final Map<String, List<String>> FILES =
            Map.of("css/site.css", List.of("tokens.css", "base.css", "layout.css", "component/*.css"));

    /** Comments of a style sheet, and quoted strings, because text in quotes is no comment. */
    private static final Pattern COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern INDENTED_OR_BLANK = Pattern.compile("\\s*\\n\\s*");

    private final ResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return FILES.containsKey(requestPath)
                ? sheet(requestPath, locations)
                : chain.resolveResource(request, requestPath, locations);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return FILES.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }

    private Resource sheet(String path, List<? extends Resource> locations) {
        List<Resource> parts = FILES.getOrDefault(path, List.of()).stream()
                .flatMap(pattern -> matching(pattern, locations))
                .toList();
        String sheet = parts.stream().map(StyleSheetBundler::text).collect(Collectors.joining("\n"));
        return new Sheet(path, newest(parts), stripped(sheet).getBytes(StandardCharsets.UTF_8));
    }

    /** The sheet changed when the last of its files did. */
    private static Resource newest(List<Resource> parts) {
        return parts.stream()
                .max(Comparator.comparing(StyleSheetBundler::changed))
                .orElseThrow();
    }

    private Stream<Resource> matching(String pattern, List<? extends Resource> locations) {
        return locations.stream()
                .flatMap(location -> found(location, pattern))
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
    }

    private Stream<Resource> found(Resource location, String pattern) {
        try {
            return location.exists()
                    ? Arrays.stream(files.getResources(location.getURL() + "css/" + pattern))
                            .filter(Resource::isReadable)
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot list the style sheets below " + location, unreadable);
        }
    }

    private static long changed(Resource file) {
        try {
            return file.lastModified();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot read the style sheet " + file, unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot read the style sheet " + file, unreadable);
        }
    }

    static String stripped(String sheet) {
        String said = COMMENT.matcher(sheet).replaceAll("$1");
        return INDENTED_OR_BLANK.matcher(said).replaceAll("\n");
    }

    /** Named by its path, because the cache of resources tells resources under a hash from each other by their names alone. */
    private static final class Sheet extends TransformedResource {

        private final String path;

        Sheet(String path, Resource newest, byte[] content) {
            super(newest, content);
            this.path = path;
        }

        @Override
        public String getDescription() {
            return "style sheet " + path;
        }
    }
}
