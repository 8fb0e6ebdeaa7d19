package org.investportal.delivery.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.web.PublicPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Writes the files {@code _headers} and {@code _redirects}, which Netlify, Cloudflare Pages and similar hosts read. */
final class StaticHostConfiguration {

    private StaticHostConfiguration() {}

    /**
     * Returns the headers of all files, those of embeds and those of each file. The hosts know the media type from the name. Embeds are in the addresses of all
     * files, and only some hosts can remove a header there: on others, embeds cannot be framed.
     */
    static String headers(List<ExportedFile> files) {
        Map<Boolean, List<ExportedFile>> byEmbed =
                files.stream().collect(Collectors.partitioningBy(ExportedFile::isEmbed));
        Map<String, String> common = NginxConfiguration.common(byEmbed.getOrDefault(false, List.of()));
        return "/*\n" + lines(common, Map.of())
                + embeds(byEmbed.getOrDefault(true, List.of()), common)
                + files.stream()
                        .filter(file -> file.status() == HttpStatus.OK.value())
                        .map(file -> PublicPath.withoutPage(file.address()) + "\n" + lines(file.headers(), common))
                        .distinct()
                        .collect(Collectors.joining());
    }

    /** Returns rules that replace the common headers which embeds do not have or have otherwise. */
    private static String embeds(List<ExportedFile> embeds, Map<String, String> common) {
        Map<String, String> ofEmbeds = new TreeMap<>(NginxConfiguration.common(embeds));
        ofEmbeds.keySet().retainAll(common.keySet());
        ofEmbeds.entrySet().removeAll(common.entrySet());
        String removed = common.entrySet().stream()
                .filter(header -> embeds.stream()
                        .anyMatch(embed -> !embed.header(header.getKey()).equals(header.getValue())))
                .map(header -> "  ! " + header.getKey() + "\n")
                .collect(Collectors.joining());
        return removed.isEmpty()
                ? ""
                : Stream.of("", "/zh")
                        .map(language -> language + PublicPath.EMBED + "/*\n" + removed + lines(ofEmbeds, Map.of()))
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
