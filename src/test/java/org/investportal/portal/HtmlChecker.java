package org.investportal.portal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The checker of the HTML standard (validator.nu) within this process; it keeps its schema from page to page. */
public final class HtmlChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The framework closes the hidden field of a form's token as XML does, which the checker finds worth a remark, no more. */
    private static final Pattern OF_TOKENS =
            Pattern.compile("Info: Trailing slash on void elements[^\\n]*\\nFrom line [^\\n]*\\n");

    private static final Pattern PLACEHOLDER = Pattern.compile("[^\\n]{0,40}\\{\\d}");

    /** Reading the schema takes longer than checking many pages. */
    private static @Nullable SimpleDocumentValidator shared;

    private final SimpleDocumentValidator validator = shared();

    public HtmlChecker() throws Exception {}

    private static synchronized SimpleDocumentValidator shared() throws Exception {
        SimpleDocumentValidator validator = shared;
        if (validator == null) {
            validator = new SimpleDocumentValidator();
            validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
            shared = validator;
        }
        return validator;
    }

    /** Returns the errors and warnings in a page, each with its place, and messages that are shown without an argument. */
    public List<String> complaints(String html) throws Exception {
        List<String> complaints = new ArrayList<>();
        synchronized (validator) {
            complaints.addAll(checked(html));
        }
        PLACEHOLDER.matcher(html).results().map(MatchResult::group).forEach(complaints::add);
        return complaints;
    }

    private List<String> checked(String html) throws Exception {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        MessageEmitterAdapter messages = messages(validator.getSourceCode(), found);
        validator.setUpValidatorAndParsers(messages, true, false);
        validator.checkHtmlInputSource(
                new InputSource(new ByteArrayInputStream(withoutSlash(html).getBytes(StandardCharsets.UTF_8))));
        end(messages);
        return OF_TOKENS
                .matcher(found.toString(StandardCharsets.UTF_8))
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static MessageEmitterAdapter messages(SourceCode source, ByteArrayOutputStream found) {
        MessageEmitterAdapter messages = new MessageEmitterAdapter(
                null, source, false, new ImageCollector(source), 0, false, new TextMessageEmitter(found, false));
        messages.setErrorsOnly(false);
        return messages;
    }

    private static void end(MessageEmitterAdapter messages) throws SAXException {
        messages.end("", "", "");
    }

    /** The token that the template engine adds to forms ends like XML, which the portal cannot change. */
    private static String withoutSlash(String html) {
        return html.replaceAll("(<input type=\"hidden\" name=\"_csrf\"[^>]*)/>", "$1>");
    }
}
