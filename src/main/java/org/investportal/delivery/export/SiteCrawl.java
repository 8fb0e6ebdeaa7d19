package org.investportal.delivery.export;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.investportal.catalogue.value.Language;
import org.investportal.delivery.InternalClient;
import org.investportal.web.PublicPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Requests every address of the site from the portal: start addresses, and all that their answers link to. */
final class SiteCrawl {

    private static final Logger LOG = LoggerFactory.getLogger(SiteCrawl.class);

    /** Addresses that nothing links to. */
    private static final List<String> BEGINNING =
            List.of(PublicPath.HOME, "/zh", "/robots.txt", "/llms.txt", "/zh/llms.txt", "/sitemap.xml", "/favicon.ico");

    /** An address that no item can have. */
    private static final String NOWHERE = "/404";

    private static final String ERROR = "/error";
    private static final int PROGRESS = 1000;

    private final InternalClient client;
    private final LinkFinder finder;
    private final Map<String, Known> known;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final Queue<String> left = new ArrayDeque<>();

    /**
     * The links of content that was read before.
     *
     * @param tag the entity tag of that content
     */
    record Known(String tag, Set<String> links) {}

    /** Takes what was found. */
    interface Visitor {

        void visit(String address, InternalClient.Answer answer) throws IOException;
    }

    /** @param known the links that earlier crawls found, by address; this one adds to them */
    SiteCrawl(InternalClient client, LinkFinder finder, Map<String, Known> known) {
        this.client = client;
        this.finder = finder;
        this.known = known;
    }

    /**
     * Visits every address that has content, and the pages that explain errors.
     *
     * @param paths paths of pages in English that shall be visited even if nothing leads there any more
     * @throws ExportRefused if the portal fails to answer
     */
    void visit(Collection<String> paths, BooleanSupplier isWanted, Visitor visitor) throws IOException {
        BEGINNING.forEach(this::add);
        for (Language language : Language.values()) {
            paths.forEach(path -> add(language.path(path)));
            visitError(language.path(NOWHERE), get(language.path(NOWHERE)), HttpStatus.NOT_FOUND, visitor);
            visitError(language.path("/503"), unavailable(language), HttpStatus.SERVICE_UNAVAILABLE, visitor);
        }
        for (int visited = 1; !left.isEmpty() && isWanted.getAsBoolean(); visited++) {
            visit(left.remove(), visitor);
            if (visited % PROGRESS == 0) {
                LOG.info("Static export: {} addresses read, {} known.", visited, found.size());
            }
        }
        known.keySet().retainAll(found);
    }

    private static void visitError(String address, InternalClient.Answer page, HttpStatus status, Visitor visitor)
            throws IOException {
        if (page.status() != status.value()) {
            throw ExportRefused.forAnswer(address, page.status());
        }
        visitor.visit(address, page);
    }

    private void addLinked(String address) {
        linked.add(address);
        add(address);
    }

    private void add(String address) {
        if (found.add(address)) {
            left.add(address);
        }
    }

    private void visit(String address, Visitor visitor) throws IOException {
        InternalClient.Answer answer = get(address);
        HttpStatus status = HttpStatus.valueOf(answer.status());
        if (status.is3xxRedirection() || status == HttpStatus.OK || status == HttpStatus.GONE) {
            links(address, answer).forEach(this::addLinked);
            visitor.visit(address, answer);
        } else if (status != HttpStatus.NOT_FOUND || linked.contains(address)) {
            throw ExportRefused.forAnswer(address, answer.status());
        }
    }

    private InternalClient.Answer get(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? client.get(address, null, Map.of())
                : client.get(address.substring(0, query), address.substring(query + 1), Map.of());
    }

    /** Returns the page that says that a part of the site does not answer, which the portal shows while its database is gone. */
    private InternalClient.Answer unavailable(Language language) {
        return client.get(
                language.path(ERROR),
                null,
                Map.of(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value()));
    }

    private Set<String> links(String address, InternalClient.Answer answer) {
        String tag = String.valueOf(answer.headers().getETag());
        Known before = known.get(address);
        if (before != null && before.tag().equals(tag)) {
            return before.links();
        }
        String type = String.valueOf(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE));
        Set<String> links = finder.links(address, type, answer.body());
        known.put(address, new Known(tag, links));
        return links;
    }
}
