package org.investportal.staff.preview;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.investportal.catalogue.EditionPreview;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.editorial.release.PreviewLinkService;
import org.investportal.editorial.release.PreviewRefused;
import org.investportal.editorial.release.RevisionChoice;
import org.investportal.web.PreviewBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the controllers of public pages answer requests for pages of a preview, in a thread that reads the edition to come as the current one. It runs after the
 * rules of access, which apply to the address of the preview.
 */
@Component
class EditionPreviewFilter extends OncePerRequestFilter {

    private final SingletonSupplier<EditionPreviewService> previews;
    private final SingletonSupplier<PreviewLinkService> links;

    /** Takes the services when they are needed: the server makes its filters before the database is known to be whole. */
    EditionPreviewFilter(ObjectProvider<EditionPreviewService> previews, ObjectProvider<PreviewLinkService> links) {
        this.previews = SingletonSupplier.of(previews::getObject);
        this.links = SingletonSupplier.of(links::getObject);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ShownPreview> shown = request.getDispatcherType() == DispatcherType.ERROR
                ? ShownPreview.of(request)
                : PreviewAddress.read(request.getServletPath())
                        .filter(address ->
                                HttpMethod.GET.matches(request.getMethod()) && PreviewAddress.isShown(address.path()))
                        .flatMap(this::shown);
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            show(shown.get(), request, response, chain);
        }
    }

    /** Returns nothing for a preview that cannot be shown, whose controller says why. */
    private Optional<ShownPreview> shown(PreviewAddress address) {
        Optional<RevisionChoice> choice =
                address.isShared() ? links.obtain().open(address.key()) : RevisionChoice.parse(address.key());
        try {
            return choice.map(chosen -> shown(address, previews.obtain().of(chosen), chosen.size()));
        } catch (PreviewRefused | ChangeNotFound refused) {
            logger.debug(refused.getMessage());
            return Optional.empty();
        }
    }

    private static ShownPreview shown(PreviewAddress address, EditionPreview edition, int changes) {
        return new ShownPreview(address, address.today() ? null : edition, changes);
    }

    private static void show(
            ShownPreview shown, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        shown.keep(request);
        PreviewBase.set(request, shown.address().base());
        response.setHeader("X-Robots-Tag", "noindex");
        EditionPreview edition = shown.edition();
        if (edition != null) {
            edition.show();
        }
        try {
            chain.doFilter(
                    new PreviewRequest(request, shown.address()), new PreviewResponse(response, shown.address()));
        } finally {
            if (edition != null) {
                edition.hide();
            }
        }
    }
}
