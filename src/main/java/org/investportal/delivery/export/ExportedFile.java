package org.investportal.delivery.export;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of the export, or an address that redirects and so has none.
 *
 * @param address the address that the file answers, with the number of its page if it is a further page of a list
 * @param name the path of the file in the folder; empty if the address redirects
 * @param status the status of the answer: 200, 301, or 404, 410 or 503 for a page that explains an error
 * @param sha256 the digest of the content, in hexadecimal digits
 * @param size the number of bytes
 * @param headers the headers that a server should send with it, by name
 */
record ExportedFile(String address, String name, int status, String sha256, int size, Map<String, String> headers) {

    static final Pattern EMBED = Pattern.compile("^(/zh)?/embed/");

    /** Returns whether other sites may show the file in a frame, also one that explains an error. */
    boolean isEmbed() {
        return EMBED.matcher(address).find();
    }

    /** Returns the value of a header; an empty one if there is none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
