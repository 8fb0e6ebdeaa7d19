package org.investportal.delivery.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Writes the files {@code _headers} and {@code _redirects}, which Netlify, Cloudflare Pages and similar hosts read. */
final class StaticHostConfiguration {

    private StaticHostConfiguration() {}

    /** Returns the headers of all files and those of each file. The hosts know the media type from the name. */
    static String headers(List<ExportedFile> files) {
        Map<String, String> common = NginxConfiguration.common(files);
        return "/*\n" + lines(common, Map.of())
                + files.stream()
                        .filter(file -> file.status() == HttpStatus.OK.value())
                        .map(file -> PublicPath.withoutPage(file.address()) + "\n" + lines(file.headers(), common))
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String lines(Map<String, String> headers, Map<String, String> except) {
        return headers.entrySet().stream()
                .filter(header -> !except.containsKey(header.getKey())
                        && !header.getKey().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))
                .map(header -> "  " + header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Returns redirects, further pages of lists, and addresses whose item was withdrawn: these hosts do not know the status 410. */
    static String redirects(List<ExportedFile> files, List<ExportedFile> redirects) {
        StringBuilder lines = new StringBuilder();
        redirects.forEach(from -> line(lines, from.address(), from.header(HttpHeaders.LOCATION), from.status()));
        for (ExportedFile file : files) {
            int page = PublicPath.pageOf(file.address());
            if (file.status() == HttpStatus.GONE.value()) {
                line(lines, file.address(), "/" + file.name(), HttpStatus.NOT_FOUND.value());
            } else if (page > 1) {
                String list = PublicPath.withoutPage(file.address()) + " page=" + page;
                line(lines, list, "/" + file.name(), HttpStatus.OK.value());
            }
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, String from, String to, int status) {
        lines.append(from).append(' ').append(to).append(' ').append(status).append('\n');
    }
}
