package org.investportal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.investportal.catalogue.value.Sha256;

/** Compares the bytes of public answers with their entity tags, and with those of earlier answers that had the same tag. */
final class EntityTagCheck {

    /** The portal makes it of the bytes before compression. Files that readers verify, and the static export, have others. */
    private static final Pattern OF_BYTES = Pattern.compile("\"([0-9a-f]{32})(-gzip)?\"");

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
        boolean isCompressed = answer.headers().firstValue("Content-Encoding").isPresent();
        try {
            return problem(path, tag, isCompressed, Sha256.of(isCompressed ? plain(answer.body()) : answer.body()));
        } catch (IOException broken) {
            return "cannot be decompressed: " + broken.getMessage();
        }
    }

    private String problem(String path, String tag, boolean isCompressed, String digest) {
        Matcher ofBytes = OF_BYTES.matcher(tag);
        if (ofBytes.matches()) {
            boolean isRight = digest.startsWith(ofBytes.group(1)) && isCompressed == (ofBytes.group(2) != null);
            return isRight ? "" : "tag " + tag + " for bytes with SHA-256 " + digest;
        }
        String before = digests.putIfAbsent(path + " " + tag, digest);
        return !tag.isEmpty() && (before == null || before.equals(digest)) ? "" : "other bytes with the tag " + tag;
    }

    private static byte[] plain(byte[] compressed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        }
    }
}
