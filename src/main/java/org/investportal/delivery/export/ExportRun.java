package org.investportal.delivery.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.investportal.catalogue.value.Sha256;
import org.investportal.delivery.InternalClient;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Writes one export: new and changed files. Deletes files that the site no longer has. */
final class ExportRun {

    /** Headers that the other server makes itself. */
    private static final Set<String> OF_THE_SERVER = Set.of(
            "accept-ranges",
            "connection",
            "content-encoding",
            "content-length",
            "date",
            "etag",
            "last-modified",
            "transfer-encoding",
            "vary",
            "x-request-id");

    private static final int OK = HttpStatus.OK.value();

    private final ExportFolder folder;
    private final int edition;
    private final Map<String, ExportedFile> before = new LinkedHashMap<>();
    private final Map<String, ExportedFile> files = new TreeMap<>();
    private final List<ExportedFile> redirects = new ArrayList<>();
    private boolean isMarked;
    private boolean isProvisional;
    private int written;

    ExportRun(ExportFolder folder, int edition) throws IOException {
        this.folder = folder;
        this.edition = edition;
        folder.manifest().files().forEach(file -> before.put(file.name(), file));
    }

    /** Writes the answer of an address into its file, unless the file has that content. */
    void write(String address, InternalClient.Answer answer) throws IOException {
        ExportedFile file = file(address, answer);
        isProvisional |= isProvisional(file);
        if (file.name().isEmpty()) {
            redirects.add(file);
        } else {
            files.put(file.name(), file);
            write(file, answer.body(), isCompressed(answer));
        }
    }

    /** Tells whether no cache may keep the answer. One that is private is only made for each reader, and the export has it as it stays. */
    private static boolean isProvisional(ExportedFile file) {
        String caching = file.header(HttpHeaders.CACHE_CONTROL);
        return file.status() == OK && caching.contains("no-store") && !caching.contains("private");
    }

    private void write(ExportedFile file, byte[] content, boolean isCompressed) throws IOException {
        ExportedFile known = before.get(file.name());
        if (known != null && known.sha256().equals(file.sha256()) && folder.has(file)) {
            return;
        }
        mark();
        folder.write(file.name(), content, isCompressed);
        written++;
    }

    /** Returns whether the portal compresses the answer, too. */
    private static boolean isCompressed(InternalClient.Answer answer) {
        return answer.headers().getVary().contains(HttpHeaders.ACCEPT_ENCODING);
    }

    /** Forgets the digests in the manifest before the first change, so that an export after a stop trusts no file. */
    private void mark() throws IOException {
        if (!isMarked) {
            List<ExportedFile> unknown = before.values().stream()
                    .map(file -> new ExportedFile(file.address(), file.name(), file.status(), "", 0, file.headers()))
                    .toList();
            folder.write(new ExportManifest(edition, false, unknown, List.of()));
            isMarked = true;
        }
    }

    private static ExportedFile file(String address, InternalClient.Answer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach((name, values) -> {
            if (!OF_THE_SERVER.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, String.join(", ", values));
            }
        });
        return new ExportedFile(
                address,
                name(address, answer.status(), headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "")),
                answer.status(),
                Sha256.of(answer.body()),
                answer.body().length,
                headers);
    }

    /** Returns no name for a redirect. The page of a withdrawn item has a name that no address leads to without the configuration of the server. */
    private static String name(String address, int status, String type) {
        if (HttpStatus.valueOf(status).is3xxRedirection()) {
            return "";
        }
        if (status == HttpStatus.GONE.value()) {
            return address.substring(1) + ".gone.html";
        }
        return type.startsWith("text/html") ? pageName(address) : address.substring(1);
    }

    private static String pageName(String address) {
        String path = PublicPath.withoutPage(address);
        int page = PublicPath.pageOf(address);
        String name = path.equals(PublicPath.HOME) ? "index" : path.substring(1);
        return name + (page == 1 ? "" : ".page-" + page) + ".html";
    }

    /** Writes the configuration of servers and the manifest, and deletes files that the site no longer has. */
    void finish() throws IOException {
        List<ExportedFile> site = List.copyOf(files.values());
        writeOwn("nginx.conf", NginxConfiguration.of(folder.path(), site, redirects));
        writeOwn("_headers", StaticHostConfiguration.headers(site));
        writeOwn("_redirects", StaticHostConfiguration.redirects(site, redirects));
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(files.keySet());
        for (String name : gone) {
            mark();
            folder.delete(name);
        }
        if (isMarked) {
            folder.write(new ExportManifest(edition, true, List.copyOf(files.values()), redirects));
        }
    }

    private void writeOwn(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ExportedFile file = new ExportedFile("", name, 0, Sha256.of(content), content.length, Map.of());
        files.put(name, file);
        write(file, content, false);
    }

    /** Returns whether a further export would find the same: nothing was written, and no answer was a provisional one. */
    boolean isSettled() {
        return written == 0 && !isProvisional;
    }

    int edition() {
        return edition;
    }

    int files() {
        return files.size();
    }

    int written() {
        return written;
    }
}
