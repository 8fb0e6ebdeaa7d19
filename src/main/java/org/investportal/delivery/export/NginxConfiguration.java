package org.investportal.delivery.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Makes the file with which nginx answers each exported address as the portal does, with the same headers. */
final class NginxConfiguration {

    private static final String CHINESE = "^/zh(/|$)";

    /** The differences between two editions. */
    private static final List<String> CHANGES = List.of("^/zh/data/editions/", "^/data/editions/.*/changes\\.");

    /**
     * The regular expressions of addresses whose answers have the same headers. An address belongs to the first that it matches, in nginx as here; all others are
     * English pages.
     */
    private static final List<String> GROUPS = List.of(
            "^/appearance/",
            "-[0-9a-f]{32}\\.[a-z0-9]+$",
            "/citation\\.bib$",
            "/citation\\.json$",
            "/citation\\.ris$",
            CHANGES.get(0),
            CHANGES.get(1),
            "^/data/editions/.*\\.zip$",
            "^/data/editions/.*\\.csv$",
            "^/data/editions/.*/figures\\.json$",
            "^/data/editions/",
            "^/zh/.*\\.csv$",
            "\\.csv$",
            "^/zh/.*\\.xlsx$",
            "\\.xlsx$",
            "^/zh/data/.*\\.json$",
            "^/data/(figures|sectors)[./](.*\\.)?json$",
            "^/zh/.*\\.atom$",
            "\\.atom$",
            "/card\\.png$",
            "\\.png$",
            "\\.svg$",
            "\\.ico$",
            "\\.json$",
            "\\.xml$",
            "\\.txt$",
            "^/zh/embed/",
            "^/embed/",
            CHINESE);

    /** Differences from other editions need the portal. */
    private static final String ONLY_FROM_THE_EDITION_BEFORE = "if ($args ~ \"(^|&)from=\") { return 503; }\n    ";

    /**
     * A public address with a slash at the end, which those of previews need. Other characters, such as a second slash or a backslash, could lead to another
     * site.
     */
    private static final String WITH_A_SLASH = "^(?!(?:/zh)?/(?:staff|preview)/)((?:/[\\w~-][\\w.~-]*)+)/$";

    /** Addresses of files have no other parameter than the number of a page. The path is one that leads to no other site. */
    private static final String KNOWN_PARAMETERS =
            "if ($args !~ \"^(page=[1-9][0-9]*)?$\") { rewrite \"^(/|(?:/[\\w~-][\\w.~-]*)+)$\" $1? redirect; }\n    ";

    private static final String FILES = KNOWN_PARAMETERS + "try_files $uri.page-$arg_page.html $uri.html $uri =404;";

    private final StringBuilder text = new StringBuilder();
    private final List<ExportedFile> pages = new ArrayList<>();
    private final List<ExportedFile> errors = new ArrayList<>();

    private NginxConfiguration() {}

    static String of(Path folder, List<ExportedFile> files, List<ExportedFile> redirects) {
        NginxConfiguration configuration = new NginxConfiguration();
        for (ExportedFile file : files) {
            (file.status() == HttpStatus.OK.value() ? configuration.pages : configuration.errors).add(file);
        }
        return configuration.written(folder, redirects);
    }

    private String written(Path folder, List<ExportedFile> redirects) {
        line("# Written by the static export of the portal. It belongs into a server block.");
        line("root " + quoted(folder.toString()) + ";");
        line("gzip_static on;");
        line("gzip_vary on;");
        line("absolute_redirect off;");
        line("rewrite " + WITH_A_SLASH + " $1 permanent;");
        line("error_page 404 /404.html;");
        line("error_page 503 /503.html;");
        line(
                "location ~ ^/(nginx\\.conf|_headers|_redirects|manifest\\.json|(zh/)?(404|503)|.*\\.gone)$ { return 404; }");
        errors();
        redirects.forEach(this::redirect);
        errors.stream()
                .filter(file -> file.status() == HttpStatus.GONE.value())
                .forEach(file ->
                        line("location = " + file.address() + " { error_page 410 /" + file.name() + "; return 410; }"));
        groups();
        return text.toString();
    }

    /** Only pages below {@code /embed} may be shown in frames, also those that explain an error. */
    private void errors() {
        Map<Boolean, List<ExportedFile>> byEmbed =
                errors.stream().collect(Collectors.partitioningBy(ExportedFile::isEmbed));
        List<ExportedFile> embeds = byEmbed.getOrDefault(true, List.of());
        if (!embeds.isEmpty()) {
            line("location ~ " + quoted(ExportedFile.EMBED + ".*\\.html$") + " {\n    internal;" + headers(embeds)
                    + "\n}");
        }
        line("location ~ \\.html$ {\n    internal;" + headers(byEmbed.getOrDefault(false, List.of())) + "\n}");
    }

    private void redirect(ExportedFile from) {
        Map<String, String> headers = new TreeMap<>(from.headers());
        String target = headers.remove(HttpHeaders.LOCATION);
        headers.remove(HttpHeaders.CONTENT_TYPE);
        line("location = " + from.address() + " {" + added(headers) + "\n    return " + from.status() + " "
                + quoted(String.valueOf(target)) + ";\n}");
    }

    private static String added(Map<String, String> headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, value) -> lines.append("\n    add_header ")
                .append(name)
                .append(' ')
                .append(quoted(value))
                .append(" always;"));
        return lines.toString();
    }

    private void groups() {
        List<ExportedFile> left = new ArrayList<>(pages);
        for (String group : GROUPS) {
            Pattern pattern = Pattern.compile(group);
            List<ExportedFile> members = left.stream()
                    .filter(file -> pattern.matcher(file.address()).find())
                    .toList();
            left.removeAll(members);
            if (group.equals(CHINESE)) {
                needsThePortal("/zh", members);
            }
            if (!members.isEmpty()) {
                String errorPages = group.startsWith("^/zh") ? errorPages("/zh") : "";
                line("location ~ " + quoted(group) + " {" + errorPages + headers(members) + "\n    "
                        + (CHANGES.contains(group) ? ONLY_FROM_THE_EDITION_BEFORE : "") + FILES + "\n}");
            }
        }
        needsThePortal("", left);
        line("location = / {" + headers(left) + "\n    " + KNOWN_PARAMETERS + "try_files /index.html =404;\n}");
        line("location / {" + headers(left) + "\n    " + FILES + "\n}");
    }

    private static String errorPages(String language) {
        return "\n    error_page 404 " + language + "/404.html;\n    error_page 503 " + language + "/503.html;";
    }

    /** Comparisons, searches, the API, public forms, previews and the desk need the portal. The pages at which comparisons and searches begin do not. */
    private void needsThePortal(String language, List<ExportedFile> pagesOfLanguage) {
        for (String start : List.of(PublicPath.COMPARISON, PublicPath.SEARCH)) {
            line("location = " + language + start + " {" + errorPages(language) + headers(pagesOfLanguage)
                    + "\n    if ($args) { return 503; }\n    try_files $uri.html =404;\n}");
        }
        apiNeedsThePortal(language);
        line("location = " + language + PublicPath.REPORT + " {" + errorPages(language) + "\n    return 503;\n}");
        for (String prefix : List.of(
                language + PublicPath.COMPARISON + "/",
                language + PublicPath.SEARCH + "/",
                language + PublicPath.ENQUIRE,
                language + PublicPath.REPORT + "/",
                language + PublicPath.WATCH,
                language + PublicPath.PREVIEW,
                language + "/staff")) {
            line("location ^~ " + prefix + " {" + errorPages(language) + "\n    return 503;\n}");
        }
    }

    /** Programs, and scripts of other sites, get problem details instead of a page. */
    private void apiNeedsThePortal(String language) {
        Map<String, String> headers = new TreeMap<>(Map.of(
                HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
                "*",
                HttpHeaders.CACHE_CONTROL,
                "no-store",
                HttpHeaders.RETRY_AFTER,
                "60",
                "X-Content-Type-Options",
                "nosniff"));
        line("location ^~ " + language + PublicPath.API_V1 + " {\n    types {}\n    default_type "
                + quoted(MediaType.APPLICATION_PROBLEM_JSON_VALUE) + ";" + added(headers) + "\n    return 503 "
                + quoted("{\"title\":\"Service Unavailable\",\"status\":503}") + ";\n}");
    }

    /** Returns the headers that all these files have in common, and the media types of their names. Caches have to ask each time where files differ in this. */
    private static String headers(List<ExportedFile> files) {
        Map<String, String> common = new TreeMap<>(common(files));
        if (files.stream().anyMatch(file -> file.headers().containsKey(HttpHeaders.CACHE_CONTROL))) {
            common.putIfAbsent(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        String type = common.remove(HttpHeaders.CONTENT_TYPE);
        return (type == null ? types(files) : "\n    types {}\n    default_type " + quoted(type) + ";") + added(common);
    }

    private static String types(List<ExportedFile> files) {
        Map<String, String> types = new TreeMap<>();
        files.forEach(file -> types.put(
                file.name().substring(file.name().lastIndexOf('.') + 1),
                file.headers().getOrDefault(HttpHeaders.CONTENT_TYPE, "")));
        return types.entrySet().stream()
                .map(type -> " " + quoted(type.getValue()) + " " + type.getKey() + ";")
                .collect(Collectors.joining("", "\n    types {", " }"));
    }

    /** Returns the headers that all these files have with the same value. */
    static Map<String, String> common(List<ExportedFile> files) {
        Map<String, String> common = new TreeMap<>();
        for (int file = 0; file < files.size(); file++) {
            Map<String, String> headers = files.get(file).headers();
            if (file == 0) {
                common.putAll(headers);
            }
            common.replaceAll((name, value) -> merged(name, value, headers.get(name)));
            common.values().removeIf(String::isEmpty);
        }
        return common;
    }

    /** Returns nothing if the values differ. Without its name, a file is saved under the last part of its address. */
    private static String merged(String name, String one, @Nullable String other) {
        boolean isDownload = name.equalsIgnoreCase(HttpHeaders.CONTENT_DISPOSITION) && other != null;
        return Objects.equals(one, other) ? one : isDownload ? "attachment" : "";
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
