import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** A server that does nothing but send the answers of a portal, with the same headers: BareTomcat FOLDER PORT PORTAL PATH ... */
final class BareTomcat {

    /** What the server writes by itself. */
    private static final Set<String> OWN = Set.of("date", "content-length", "content-type", "connection", "keep-alive", "transfer-encoding");

    private record Answer(Map<String, List<String>> headers, String type, String tag, byte[] body) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Answer> answers = new HashMap<>();
        for (String path : List.of(arguments).subList(3, arguments.length)) {
            answers.put(path, fetch(URI.create(arguments[2] + path)));
        }
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[0]);
        tomcat.setPort(Integer.parseInt(arguments[1]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", arguments[0]);
        Tomcat.addServlet(context, "answers", new AnswerServlet(answers));
        context.addServletMappingDecoded("/*", "answers");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static Answer fetch(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet().removeIf(name -> OWN.contains(name.toLowerCase()));
        return new Answer(
                headers,
                response.headers().firstValue("Content-Type").orElseThrow(),
                response.headers().firstValue("ETag").orElseThrow(),
                response.body());
    }

    /** Sends the answers. */
    private static final class AnswerServlet extends HttpServlet {

        private final transient Map<String, Answer> answers;

        private AnswerServlet(Map<String, Answer> answers) {
            this.answers = answers;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Answer answer = answers.get(request.getRequestURI());
            if (answer == null) {
                response.sendError(404);
                return;
            }
            answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (answer.tag().equals(request.getHeader("If-None-Match"))) {
                response.setStatus(304);
                return;
            }
            response.setContentType(answer.type());
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }
}
