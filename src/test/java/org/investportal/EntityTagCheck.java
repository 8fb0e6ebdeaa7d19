package org.investportal;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Sha256;
import org.investportal.portal.Served;

/** Compares the bytes of public answers with their entity tags, and with those of earlier answers that had the same tag. */
final class EntityTagCheck {

    /** A tag of the portal: a digest of the bytes before compression. Files of {@code /data/editions} and the static export have tags of other forms. */
    private static final Pattern OF_BYTES = Pattern.compile("\"([0-9a-f]{32})(?:-(br|gzip))?\"");

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /**
     * Returns what is wrong with an answer; an empty string if nothing is.
     *
     * @param asked the tag that the request named in If-None-Match; an empty string if it named none
     */
    String problem(String path, String asked, HttpResponse<byte[]> answer) {
        String tag = answer.headers().firstValue("ETag").orElse("");
        if (answer.statusCode() == 304) {
            return tag.equals(asked) && !asked.isEmpty() && answer.body().length == 0
                    ? ""
                    : "304 with " + tag + " for " + asked;
        }
        String coding = answer.headers().firstValue("Content-Encoding").orElse("");
        try {
            return problem(path, tag, coding, Sha256.of(Served.unpacked(coding, answer.body())));
        } catch (IOException broken) {
            return "cannot be decompressed: " + broken.getMessage();
        }
    }

    private String problem(String path, String tag, String coding, String digest) {
        Matcher ofBytes = OF_BYTES.matcher(tag);
        if (ofBytes.matches()) {
            boolean isRight = digest.startsWith(ofBytes.group(1))
                    && coding.equals(Objects.requireNonNullElse(ofBytes.group(2), ""));
            return isRight ? "" : "tag " + tag + " for bytes with SHA-256 " + digest;
        }
        String before = digests.putIfAbsent(path + " " + tag, digest);
        return !tag.isEmpty() && (before == null || before.equals(digest)) ? "" : "other bytes with the tag " + tag;
    }
}
