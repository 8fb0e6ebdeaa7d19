package org.investportal.web;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/** The path below which a preview shows public pages, as an attribute of its requests. Links on those pages lead to pages of the same preview. */
public final class PreviewBase {

    /** The name of the attribute. */
    public static final String ATTRIBUTE = PreviewBase.class.getName();

    private PreviewBase() {}

    public static void set(ServletRequest request, String path) {
        request.setAttribute(ATTRIBUTE, path);
    }

    /**
     * Returns the path that a link leads to; links to the desk and back to the preview itself stay as they are.
     *
     * @param base the value of the attribute
     */
    public static String below(@Nullable Object base, String link) {
        return base == null || link.startsWith("/staff") || link.startsWith(PublicPath.PREVIEW) ? link : base + link;
    }
}
