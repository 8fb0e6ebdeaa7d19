package org.investportal.editorial.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.investportal.editorial.document.DocumentRefused.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the words of an HTML page. The parser loads no pictures, frames or scripts. */
final class HtmlText {

    private static final String NO_WORDS =
            "head, script, style, noscript, template, svg, iframe, object, select, textarea, [hidden]";
    private static final String PARAGRAPH = "\n\n";

    private static final Pattern BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*+");

    private HtmlText() {}

    static String read(byte[] file) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
            page.select(NO_WORDS).remove();
            StringBuilder text = new StringBuilder();
            page.traverse(new NodeVisitor() {
                @Override
                public void head(Node node, int depth) {
                    if (node instanceof TextNode words) {
                        text.append(words.text());
                    } else if (isBlock(node)) {
                        text.append(PARAGRAPH);
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    if (isBlock(node)) {
                        text.append(PARAGRAPH);
                    }
                }
            });
            return BREAK.matcher(text).replaceAll(PARAGRAPH).strip();
        } catch (IOException broken) {
            throw DocumentRefused.of(Reason.UNREADABLE);
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock()
                        || element.normalName().equals("br")
                        || element.normalName().equals("td"));
    }
}
