package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request for a page of a preview, which the controller of the public page answers. A request that is forwarded has another path, which stays. */
final class PreviewRequest extends HttpServletRequestWrapper {

    private final String base;

    PreviewRequest(HttpServletRequest request, PreviewAddress address) {
        super(request);
        this.base = address.base();
    }

    @Override
    public String getRequestURI() {
        return publicPath(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
        return publicPath(super.getServletPath());
    }

    private String publicPath(String path) {
        if (!path.startsWith(base)) {
            return path;
        }
        return path.length() == base.length() ? "/" : path.substring(base.length());
    }
}
