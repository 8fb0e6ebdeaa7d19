package org.investportal.appearance;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;

/** A picture or a style sheet of the portal, at an address with the hash of its content. Immutable. */
public final class AppearanceFile {

    public static final String PATH = "/appearance/";

    public static final String CSS = "text/css";
    public static final String PNG = "image/png";
    public static final String SVG = "image/svg+xml";

    private static final Map<String, String> ENDINGS = Map.of(CSS, ".css", PNG, ".png", SVG, ".svg");
    private static final int DIGITS = 32;

    private final String mediaType;
    private final byte[] content;
    private final String sha256;

    public AppearanceFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
    }

    public static AppearanceFile ofText(String mediaType, String content) {
        return new AppearanceFile(mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public int size() {
        return content.length;
    }

    public String sha256() {
        return sha256;
    }

    /** Returns the address at which browsers get the file. */
    public String path() {
        return PATH + sha256.substring(0, DIGITS) + ENDINGS.getOrDefault(mediaType, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AppearanceFile file && sha256.equals(file.sha256) && mediaType.equals(file.mediaType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sha256, mediaType);
    }
}
