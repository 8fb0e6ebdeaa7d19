package org.investportal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compares what a running portal answers with what the first house answered. */
final class AnswerComparison {

    /** Fields of a figure that its page has to say; codes are compared with those of the API. */
    private static final Set<String> SAID = Set.of(
            "indicator_name",
            "area_name",
            "period_text",
            "unit_text",
            "price_basis_text",
            "sector_name",
            "nature_text",
            "vintage_text");

    private static final Set<String> LINES = Set.of("mention", "noted", "version");

    /** Something that the first house answered and the other portal does not. Room is the part of the portal that it belongs to, or a hyphen. */
    record Missing(String path, String kind, String room, String text) {

        @Override
        public String toString() {
            return (kind + " " + room).replace(" -", "") + ": " + text;
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private final String base;

    AnswerComparison(String base) {
        this.base = base;
    }

    /** Prints by page what the portal at an address lacks; with a second argument also what the list of differences explains. */
    public static void main(String[] arguments) {
        List<Missing> missing = new AnswerComparison(arguments[0]).missing(RecordedAnswers.read());
        KnownDifferences known = KnownDifferences.read();
        List<Missing> unexplained =
                missing.stream().filter(one -> !known.explain(one)).toList();
        System.out.print(byPage(arguments.length > 1 ? missing : unexplained, Integer.MAX_VALUE));
        System.out.println(missing.size() + " missing, " + unexplained.size() + " of them not explained");
        known.unused().forEach(line -> System.out.println("explains nothing: " + line));
    }

    static String byPage(List<Missing> missing, int limit) {
        StringBuilder text = new StringBuilder();
        String page = "";
        for (Missing one : missing.subList(0, Math.min(limit, missing.size()))) {
            if (!one.path().equals(page)) {
                page = one.path();
                text.append(page).append('\n');
            }
            text.append("    ").append(one).append('\n');
        }
        return text.toString();
    }

    List<Missing> missing(RecordedAnswers recorded) {
        for (RecordedAnswers.Entry entry : recorded.entries()) {
            switch (entry.kind()) {
                case "page" -> page(entry);
                case "frame" -> frame(entry);
                case "figure" -> figure(entry, recorded.english(entry));
                case "redirect" -> redirect(entry);
                default -> status(entry);
            }
        }
        return missing;
    }

    private void page(RecordedAnswers.Entry entry) {
        if (status(entry)) {
            missing.addAll(lacks(entry, Jsoup.parse(ask(entry.path()).body())));
        }
    }

    /** What the document of a page does not have. */
    static List<Missing> lacks(RecordedAnswers.Entry entry, Document document) {
        List<Missing> found = new ArrayList<>();
        PageWords words = new PageWords(document.select("main"));
        for (RecordedAnswers.Line line : entry.lines()) {
            if (!head(document, entry.path(), line) && !has(words, line)) {
                found.add(missing(entry.path(), line));
            }
        }
        return found;
    }

    private void frame(RecordedAnswers.Entry entry) {
        String home = entry.path().equals("zh") ? "/zh" : "/";
        PageWords words = new PageWords(Jsoup.parse(ask(home).body()).select("body > header, body > footer"));
        for (RecordedAnswers.Line line : entry.lines()) {
            if (!has(words, line)) {
                missing.add(missing("frame " + entry.path(), line));
            }
        }
    }

    private static Missing missing(String path, RecordedAnswers.Line line) {
        boolean inRoom = Set.of("p", "a", "data", "h1", "h2", "h3").contains(line.kind());
        List<String> text = inRoom ? line.parts().subList(1, line.parts().size()) : line.parts();
        return new Missing(path, line.kind(), inRoom ? line.parts().get(0) : "-", String.join(" ", text));
    }

    private static boolean has(PageWords words, RecordedAnswers.Line line) {
        List<String> parts = line.parts();
        return switch (line.kind()) {
            case "p" -> words.say(line.last());
            case "a" -> words.link(parts.get(1), parts.size() < 3 ? "" : parts.get(2));
            case "data" -> words.number(parts.get(1), parts.get(2));
            case "h1", "h2", "h3" -> words.heading(line.kind(), line.last());
            default -> false;
        };
    }

    private static boolean head(Document document, String path, RecordedAnswers.Line line) {
        return switch (line.kind()) {
            case "title" -> document.title().equals(line.last());
            case "description" ->
                document.select("meta[name=description]").attr("content").equals(line.last());
            case "canonical" ->
                path(document.select("link[rel=canonical]").attr("href")).equals(path);
            case "alternates" -> alternates(document, path).containsAll(line.parts());
            default -> false;
        };
    }

    /** The languages that a page names itself in, at the right addresses. */
    private static List<String> alternates(Document document, String path) {
        String english = path.replaceFirst("^/zh(?=/|$)", "").replaceFirst("^$", "/");
        List<String> languages = new ArrayList<>();
        for (Element link : document.select("link[rel=alternate][hreflang]")) {
            String chinese = ("/zh" + english).replaceFirst("/$", "");
            String language = link.attr("hreflang");
            if (path(link.attr("href")).equals(language.startsWith("zh") ? chinese : english)) {
                languages.add(language);
            }
        }
        return languages;
    }

    private void figure(RecordedAnswers.Entry entry, RecordedAnswers.Entry english) {
        HttpResponse<String> answer = ask(entry.path());
        if (answer.statusCode() != 200) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        english.lines().forEach(line -> fields.put(line.kind(), line.last()));
        entry.lines().forEach(line -> fields.put(line.kind(), line.last()));
        Elements main = Jsoup.parse(answer.body()).select("main");
        PageWords words = new PageWords(main);
        String amount = Objects.requireNonNull(fields.get("amount"));
        String said = Objects.requireNonNull(fields.get("value_text"));
        if (!words.number(amount, said)) {
            add(entry, "value", amount + " " + said);
        }
        fields.forEach((name, value) -> {
            if (SAID.contains(name) && !words.contain(value)) {
                add(entry, name, value);
            }
        });
        for (RecordedAnswers.Line line : entry.lines()) {
            part(entry, line, words);
        }
        codes(entry, fields);
    }

    /** All fields, with their codes, as the API tells them. */
    private void codes(RecordedAnswers.Entry entry, Map<String, String> fields) {
        String api = entry.path().replaceFirst("^(/zh)?", "$1/api/v1");
        HttpResponse<String> answer = ask(api);
        if (answer.statusCode() != 200) {
            missing.add(new Missing(api, "fields", "api", "answers " + answer.statusCode()));
            return;
        }
        JsonNode told = new ObjectMapper().readTree(answer.body()).get("figure");
        fields.forEach((name, value) -> {
            String found = path(told.path(name).asString(""));
            if (!LINES.contains(name) && !PageWords.same(value, found)) {
                missing.add(new Missing(api, name, "api", value + ", but it is " + found));
            }
        });
    }

    private void part(RecordedAnswers.Entry entry, RecordedAnswers.Line line, PageWords words) {
        List<String> parts = line.parts();
        boolean there = switch (line.kind()) {
            case "mention" -> words.link(parts.get(1), "“" + parts.get(2) + "”");
            case "noted" -> words.contain(String.join("", parts));
            case "version" -> parts.size() < 3 || words.contain(parts.get(2));
            default -> true;
        };
        if (!there) {
            add(entry, line.kind(), String.join(" ", parts));
        }
    }

    private void redirect(RecordedAnswers.Entry entry) {
        String wanted = String.join(" ", entry.rest());
        HttpResponse<String> answer = ask(entry.path());
        String found = answer.statusCode() + " "
                + path(answer.headers().firstValue("Location").orElse(""));
        if (!found.equals(wanted)) {
            add(entry, "redirect", wanted + ", but it answers " + found.strip());
        }
    }

    /** Whether it answers with the status that the first house answered with. */
    private boolean status(RecordedAnswers.Entry entry) {
        int found = ask(entry.path()).statusCode();
        int wanted = Integer.parseInt(entry.rest().get(0));
        if (found != wanted) {
            add(entry, entry.kind(), "has to answer " + wanted + ", but answers " + found);
        }
        return found == wanted;
    }

    private void add(RecordedAnswers.Entry entry, String kind, String text) {
        missing.add(new Missing(entry.path(), kind, "-", text));
    }

    private HttpResponse<String> ask(String path) {
        return answers.computeIfAbsent(path, this::send);
    }

    private HttpResponse<String> send(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(path, unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The path of an address of the portal itself; another address as it is. */
    static String path(String address) {
        return address.replaceFirst("^(https://invest\\.example|http://(localhost|127\\.0\\.0\\.1):\\d+)(?=/|$)", "");
    }
}
