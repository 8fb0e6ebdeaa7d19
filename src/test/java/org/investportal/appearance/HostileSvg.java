package org.investportal.appearance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** SVG files that try to run scripts, read files, load other addresses, or take much time or memory. */
final class HostileSvg {

    private static final String SHAPE = "<path d=\"M1 1h8\"/>";
    private static final String XLINK = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private static final String[] INNER = {
        "<script>alert(1)</script>",
        "<script href=\"https://evil.example/x.js\"/>",
        "<script xlink:href=\"data:text/javascript,alert(1)\"/>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<g><script><![CDATA[alert(1)]]></script></g>",
        "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\">alert(1)</svg:script>",
        "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
        "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>",
        "<path d=\"M0 0\" onclick=\"alert(1)\"/>",
        "<path d=\"M0 0\" OnLoad=\"alert(1)\"/>",
        "<g onfocusin=\"alert(1)\" tabindex=\"0\" autofocus=\"true\"><path d=\"M0 0\"/></g>",
        "<path d=\"M0 0\" onbegin=\"alert(1)\" onrepeat=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><path d=\"M0 0h9v9\"/></a>",
        "<a xlink:href=\"&#106;ava&#x9;script:alert(1)\"><circle r=\"9\"/></a>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<use xlink:href=\"data:image/svg+xml;base64,PHN2Zz4=#x\"/>",
        "<use href=\"#a\"/><symbol id=\"a\"><script>alert(1)</script></symbol>",
        "<image href=\"https://evil.example/pixel.png\" width=\"1\" height=\"1\"/>",
        "<image xlink:href=\"javascript:alert(1)\"/>",
        "<feImage href=\"https://evil.example/pixel.png\"/>",
        "<filter id=\"f\"><feImage xlink:href=\"file:///etc/passwd\"/></filter><path filter=\"url(#f)\" d=\"M0 0\"/>",
        "<style>@import 'https://evil.example/x.css'; *{fill:url(javascript:alert(1))}</style>",
        "<style type=\"text/css\"><![CDATA[path{background:url(https://evil.example/)}]]></style>",
        "<path d=\"M0 0\" style=\"fill:url(https://evil.example/#a)\"/>",
        "<path d=\"M0 0\" style=\"background-image:url(javascript:alert(1));-moz-binding:url(x#y)\"/>",
        "<path d=\"M0 0\" style=\"fill:\\75\\72\\6c(https://evil.example/x)\"/>",
        "<path d=\"M0 0\" fill=\"url(//evil.example/x#a)\" stroke=\"url(data:image/svg+xml,x#a)\"/>",
        "<path d=\"M0 0\" fill=\"u&#114;l(https://evil.example/)\" mask=\"url(https://evil.example/#m)\"/>",
        "<path d=\"M0 0\" fill=\"javascript:alert(1)\" stroke=\"javascript:alert(1)\" transform=\"javascript:alert(1)\"/>",
        "<rect x=\"javascript:alert(1)\" y=\"javascript:alert(1)\" width=\"javascript:alert(1)\" height=\"expression(alert(1))\"/>",
        "<path d=\"javascript:alert(1)\" points=\"javascript:alert(1)\" id=\"javascript:alert(1)\" class=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<path d=\"M0 0\"><animate attributeName=\"href\" values=\"javascript:alert(1)\" begin=\"0s\"/></path>",
        "<animateTransform onbegin=\"alert(1)\" attributeName=\"transform\"/>",
        "<animateMotion path=\"M0 0\" onend=\"alert(1)\"/>",
        "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">alert(1)</handler>",
        "<listener xmlns=\"http://www.w3.org/2001/xml-events\" event=\"load\" handler=\"#x\"/>",
        "<linearGradient id=\"g\" href=\"https://evil.example/x.svg#g\"><stop stop-color=\"url(x)\"/></linearGradient>",
        "<linearGradient id=\"g\" xlink:href=\"javascript:alert(1)\"/>",
        "<radialGradient id=\"x&quot; onload=&quot;alert(1)\"><stop offset=\"0\" stop-color=\"red\"/></radialGradient>",
        "<title><script>alert(1)</script></title>",
        "<desc><a href=\"javascript:alert(1)\">x</a></desc>",
        "<text><tspan onclick=\"alert(1)\">x</tspan></text>",
        "<metadata><x:x xmlns:x=\"y\"><script xmlns=\"http://www.w3.org/2000/svg\">alert(1)</script></x:x></metadata>",
        "<switch><foreignObject requiredExtensions=\"x\"><script>alert(1)</script></foreignObject></switch>",
        "<svg onload=\"alert(1)\"><path d=\"M0 0\"/></svg>",
        "<!--><script>alert(1)</script--><path d=\"M0 0\"/>",
        "<![CDATA[</svg><script>alert(1)</script>]]>",
        "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
        "<path xml:base=\"https://evil.example/\" xmlns:xi=\"http://www.w3.org/2001/XInclude\" d=\"M0 0\"/>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
        "<cursor href=\"https://evil.example/c\"/><font-face-uri href=\"https://evil.example/f\"/>",
        "<path d=\"M0 0\" data-x=\"&lt;script&gt;alert(1)&lt;/script&gt;\"/>"
    };

    private HostileSvg() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Stream.of(INNER)
                .forEach(inner -> files.put(inner, svg("", inner + SHAPE).getBytes(UTF_8)));
        addDocumentTypes(files);
        addEncodings(files);
        addHuge(files);
        return files;
    }

    private static void addDocumentTypes(Map<String, byte[]> files) {
        add(
                files,
                "external entity",
                type("<!ENTITY x SYSTEM \"file:///etc/passwd\">") + svg("", "<title>&x;</title>" + SHAPE));
        add(
                files,
                "external entity of the network",
                type("<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">") + svg("", "&x;" + SHAPE));
        add(files, "parameter entity", type("<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;") + svg("", SHAPE));
        add(files, "external subset", "<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x.dtd\">" + svg("", SHAPE));
        add(
                files,
                "entity in an attribute",
                type("<!ENTITY x \"javascript:alert(1)\">") + svg("", "<path d=\"M0 0\" fill=\"&x;\"/>"));
        add(files, "entity with a script", type("<!ENTITY x \"<script>alert(1)</script>\">") + svg("", "&x;" + SHAPE));
        add(files, "default attribute", type("<!ATTLIST path onclick CDATA \"alert(1)\">") + svg("", SHAPE));
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int at = 1; at < 12; at++) {
            laughs.append("<!ENTITY l")
                    .append(at)
                    .append(" \"")
                    .append(("&l" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        add(files, "billion laughs", type(laughs.toString()) + svg("", "<title>&l11;</title>" + SHAPE));
        add(
                files,
                "quadratic blow-up",
                type("<!ENTITY a \"" + "a".repeat(20_000) + "\">") + svg("", "&a;".repeat(5_000)));
    }

    private static void addEncodings(Map<String, byte[]> files) {
        String script = svg(" onload=\"alert(1)\"", "<script>alert(1)</script>" + SHAPE);
        files.put("UTF-16", ("\ufeff" + script).getBytes(StandardCharsets.UTF_16LE));
        files.put(
                "UTF-16 that is declared",
                ("<?xml version=\"1.0\" encoding=\"UTF-16BE\"?>" + script).getBytes(StandardCharsets.UTF_16BE));
        add(
                files,
                "UTF-7",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
                        + svg("", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-" + SHAPE));
        files.put(
                "EBCDIC",
                ("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + script)
                        .getBytes(java.nio.charset.Charset.forName("IBM037")));
        files.put(
                "overlong UTF-8",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\u00c0\u00bcscript>".getBytes(StandardCharsets.ISO_8859_1));
        add(files, "byte order mark", "\ufeff" + script);
        add(files, "null character", svg("", "<scr\u0000ipt>alert(1)</scr\u0000ipt>" + SHAPE));
        add(files, "HTML", "<!doctype html><html><body onload=alert(1)><svg><path d=\"M0 0\"/></svg>");
        add(
                files,
                "HTML in the namespace of XHTML",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>");
        add(files, "no namespace", "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script>" + SHAPE + "</svg>");
        add(files, "two roots", script + script);
        add(
                files,
                "handlers of the root",
                svg(" onload=\"alert(1)\" onclick=\"alert(1)\" style=\"x:url(javascript:1)\"", SHAPE));
        add(files, "compressed", "\u001f\u008b\b\u0000");
    }

    private static void addHuge(Map<String, byte[]> files) {
        add(files, "huge path", svg("", "<path d=\"" + "M1 1".repeat(60_000) + "\"/>"));
        add(files, "many elements", svg("", "<g/>".repeat(2_500) + SHAPE));
        add(files, "deep", svg("", "<g>".repeat(400) + SHAPE + "</g>".repeat(400)));
        add(files, "many attributes", svg("", "<path " + attributes() + "/>"));
        add(files, "long transformation", svg("", "<path d=\"M0 0\" transform=\"" + "scale(1)".repeat(5_000) + "\"/>"));
        add(files, "long style", svg("", "<path d=\"M0 0\" style=\"" + "fill:red;".repeat(6_000) + "\"/>"));
        add(files, "long number", svg("", "<path d=\"M0 0\" stroke-width=\"" + "9".repeat(50_000) + "x\"/>"));
        add(
                files,
                "view box with many blanks",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + ("1" + " ".repeat(330)).repeat(3) + "x\">"
                        + SHAPE + "</svg>");
        add(
                files,
                "huge size",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e99 1e99\">" + SHAPE + "</svg>");
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < 3_000; at++) {
            attributes.append('a').append(at).append("=\"1\" ");
        }
        return attributes.toString();
    }

    private static void add(Map<String, byte[]> files, String name, String file) {
        files.put(name, file.getBytes(UTF_8));
    }

    private static String type(String subset) {
        return "<!DOCTYPE svg [" + subset + "]>";
    }

    private static String svg(String attributes, String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + XLINK + " viewBox=\"0 0 9 9\"" + attributes + ">" + inner
                + "</svg>";
    }
}
