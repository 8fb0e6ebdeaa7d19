package org.investportal.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.jsoup.nodes.Element;

/**
 * A browser without script: keeps cookies, follows redirects, sends the values of a form together with the typed ones. Secure
 * cookies are kept over plain HTTP too, for tests have no other.
 *
 * <pre>
 * Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
 * Answer form = edith.get("/staff/account");
 * Answer next = edith.submit(form, "form[action$=name]", Map.of("fullName", "Edith"));
 * </pre>
 */
public final class Browser {

    private static final int REDIRECTS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();
    private final int port;
    private Language language = Language.EN;
    private String place = "/";

    private Browser(int port) {
        this.port = port;
    }

    /** With nothing in it. */
    public static Browser at(Portal portal) {
        return at(portal.port());
    }

    public static Browser at(int port) {
        return new Browser(port);
    }

    /** Reads every page in that language. */
    public Browser in(Language wanted) {
        language = wanted;
        return this;
    }

    /** One of {@link ExampleStaff}. The desk is not asked for: most tests go elsewhere. */
    public Browser signIn(String name) {
        Element form = found(get("/staff/login"), "main form");
        Map<String, String> typed = Map.of("email", ExampleStaff.email(name), "password", ExampleStaff.password(name));
        Answer answer = postOnly(action(form), filled(form, typed));
        if (answer.status() / 100 == 3) {
            place = target(answer);
        }
        if (LanguagePath.read(place).path().startsWith("/staff/login")) {
            throw new IllegalStateException(name + " was not let in: " + answer.status() + " " + place);
        }
        return this;
    }

    /** Returns the page that is shown after the attempt to sign in. */
    public Answer signIn(String email, String password) {
        return submit(get("/staff/login"), "main form", Map.of("email", email, "password", password));
    }

    /** Returns the path, with its query, of the page that is shown now. */
    public String place() {
        return place;
    }

    /** Follows redirects. */
    public Answer get(String path) {
        return follow(send(request(path).GET()), path);
    }

    /** The one form of the page, but for that of signing out. */
    public Answer submit(String path, Map<String, String> typed) {
        return submit(get(path), "main form", typed);
    }

    /**
     * Submits the first form of the page that the CSS query finds, with the typed values in place of its own. To submit it as it
     * is where several fields have a name, or to tick boxes, see {@link #post}.
     */
    public Answer submit(Answer page, String form, Map<String, String> typed) {
        Element found = found(page, form);
        return post(action(found), filled(found, typed));
    }

    private static List<Map.Entry<String, String>> filled(Element form, Map<String, String> typed) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(held(form));
        fields.removeIf(field -> typed.containsKey(field.getKey()));
        fields.addAll(typed.entrySet());
        return fields;
    }

    /** Returns the element, which must be there. */
    static Element found(Answer page, String css) {
        Element found = page.html().selectFirst(css);
        if (found == null) {
            throw new IllegalStateException(
                    "no " + css + " at " + page.place() + ": " + page.status() + " " + page.body());
        }
        return found;
    }

    /** Returns the fields that a browser would send if nothing was typed. */
    public static List<Map.Entry<String, String>> held(Element form) {
        return form.select("input[name], textarea[name], select[name], button[name]").stream()
                .filter(input -> !input.attr("type").matches("checkbox|radio") || input.hasAttr("checked"))
                .filter(input -> !input.nameIs("button"))
                .map(input -> Map.entry(input.attr("name"), valueOf(input)))
                .toList();
    }

    /** Fields as they are, without a token unless there is one among them. Follows redirects. */
    public Answer post(String path, List<Map.Entry<String, String>> fields) {
        return follow(postOnly(path, fields), path);
    }

    /** Does not follow redirects. */
    public Answer getOnly(String path) {
        return send(request(path).GET());
    }

    /** Does not follow redirects. */
    public Answer postOnly(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file, as a browser does. Follows redirects. */
    public Answer postFile(String path, Map<String, String> fields, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(part("name=\"" + field + "\"", value.getBytes(UTF_8))));
        body.writeBytes(part("name=\"" + name + "\"; filename=\"text.txt\"", file));
        body.writeBytes("--part--\r\n".getBytes(UTF_8));
        return follow(
                send(request(path)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))),
                path);
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    /** The cookie as it was last set, with its attributes; empty if there is none. */
    public String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.header();
    }

    /** Returns all cookies as they were last set, with their attributes. */
    List<String> cookies() {
        return cookies.values().stream().map(Cookie::header).toList();
    }

    /** As when the browser is closed for a long time, or somebody deletes it. */
    public void forget(String name) {
        cookies.remove(name);
    }

    /** As {@code name=value}. */
    public void keep(String cookie) {
        Cookie kept = Cookie.of(cookie);
        cookies.put(kept.name(), kept);
    }

    private static String action(Element form) {
        return form.attr("action");
    }

    private static String valueOf(Element input) {
        if (input.nameIs("select")) {
            Element option = Stream.of(input.selectFirst("option[selected]"), input.selectFirst("option"))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return option.attr("value");
        }
        if (input.attr("type").matches("checkbox|radio") && !input.hasAttr("value")) {
            return "on";
        }
        return input.nameIs("textarea") ? input.wholeText() : input.attr("value");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + inItsLanguage(path)))
                .timeout(PATIENCE)
                .header("Accept", Portal.BROWSER);
        String kept = cookies.values().stream()
                .filter(cookie -> path.startsWith(cookie.path()))
                .map(Cookie::pair)
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private String inItsLanguage(String path) {
        return language == Language.EN
                ? path
                : new LanguagePath(language, LanguagePath.read(path).path()).written();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::take);
            return Answer.of(response);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void take(String header) {
        Cookie cookie = Cookie.of(header);
        if (header.contains("Max-Age=0")) {
            cookies.remove(cookie.name());
        } else {
            cookies.put(cookie.name(), cookie);
        }
    }

    private Answer follow(Answer first, String path) {
        Answer answer = first;
        place = path;
        for (int followed = 0; answer.status() / 100 == 3 && followed < REDIRECTS; followed++) {
            place = target(answer);
            answer = send(request(place).GET());
        }
        return answer;
    }

    private String target(Answer redirect) {
        URI target = URI.create("http://localhost:" + port + place).resolve(redirect.header("Location"));
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    /** A cookie as it was set. */
    private record Cookie(String name, String header) {

        static Cookie of(String header) {
            String name = header.substring(0, header.indexOf('='));
            return new Cookie(name.replaceFirst("^__Secure-", ""), header); // tests ask for it without the prefix
        }

        String pair() {
            return header.split(";", 2)[0];
        }

        String path() {
            Map<String, String> attributes = new HashMap<>();
            for (String attribute : header.split(";", -1)) {
                String[] parts = attribute.strip().split("=", 2);
                attributes.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts.length > 1 ? parts[1] : "");
            }
            return attributes.getOrDefault("path", "/");
        }
    }
}
