package org.investportal.staff.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.staff.SameSiteFilter;
import org.investportal.staff.session.StaffPath;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * Form of the desk that was sent after the session had ended. Its input is kept only in hidden fields, from page to page: people who are not
 * signed in cannot store anything on the server.
 *
 * @param path where it was sent to
 * @param file whether it came with a file, which is not kept
 */
public record KeptForm(String path, List<KeptField> fields, boolean file) {

    /** The names of the hidden fields for the path and for a file, and what goes before the names of the others. */
    static final String PATH = "kept-path";

    private static final String FILE = "kept-file";

    static final String PREFIX = "kept:";

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_FIELDS = 900;
    private static final Pattern SECRETS = Pattern.compile("_csrf|code|.*(password|secret).*|" + PREFIX + ".*");

    /** A field with one of its values. */
    public record KeptField(String name, String value) {}

    /** Returns the form that was just sent; empty if it is too large, or came from another site, which could have written its content. */
    static Optional<KeptForm> sent(HttpServletRequest request) {
        return SameSiteFilter.isSender(request)
                ? bounded(new KeptForm(pathOf(request), fields(request, ""), hasFile(request)))
                : Optional.empty();
    }

    /** Returns the form that the sign-in form carries; empty if another site made it up, because it would be sent with a valid token. */
    static Optional<KeptForm> carried(HttpServletRequest request) {
        String path = request.getParameter(PATH);
        return path == null || !StaffPath.safe(path).equals(path) || !SameSiteFilter.isSender(request)
                ? Optional.empty()
                : bounded(new KeptForm(path, fields(request, PREFIX), request.getParameter(FILE) != null));
    }

    /** Returns the fields under the names with which the sign-in form carries them. */
    public List<KeptField> hidden() {
        List<KeptField> hidden = new ArrayList<>(List.of(new KeptField(PATH, path)));
        if (file) {
            hidden.add(new KeptField(FILE, "yes"));
        }
        fields.forEach(field -> hidden.add(new KeptField(PREFIX + field.name(), field.value())));
        return hidden;
    }

    private static Optional<KeptForm> bounded(KeptForm form) {
        long characters = form.fields().stream()
                .mapToLong(field -> field.name().length() + field.value().length())
                .sum();
        return form.fields().size() <= MOST_FIELDS
                        && characters <= MOST_CHARACTERS
                        && StaffPath.safe(form.path()).equals(form.path())
                ? Optional.of(form)
                : Optional.empty();
    }

    private static List<KeptField> fields(HttpServletRequest request, String prefix) {
        List<KeptField> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            String name = sent.getKey();
            if (name.startsWith(prefix) && !isSecret(name.substring(prefix.length()))) {
                for (String value : sent.getValue()) {
                    fields.add(new KeptField(name.substring(prefix.length()), value));
                }
            }
        }
        return List.copyOf(fields);
    }

    private static boolean hasFile(HttpServletRequest request) {
        MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts != null && parts.getFileMap().values().stream().anyMatch(file -> !file.isEmpty());
    }

    private static boolean isSecret(String name) {
        return SECRETS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns the path as it was sent, before any forward. Parameters of the address are among the fields already. */
    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String sent
                ? sent
                : request.getRequestURI();
    }
}
