package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the committed lists of numbers from a folder of the class path. Each source has a list {@code <source>.csv}
 * and the SHA-256 of its text {@code <source>.sha256}. The texts themselves are not committed, because they belong to
 * others.
 */
record TokenListLoader(String folder) {

    private static final String DIGEST = ".sha256";

    /** Returns the list of the text with that digest, if there is one. */
    Optional<String> ofText(String sha256) throws IOException {
        Optional<Resource> digest = digest(sha256);
        return digest.isEmpty() ? Optional.empty() : Optional.of(content(listBeside(digest.get())));
    }

    /** Returns the file name of the list and the text, without an extension. */
    Optional<String> nameOf(String sha256) throws IOException {
        return digest(sha256).map(TokenListLoader::name);
    }

    private Optional<Resource> digest(String sha256) throws IOException {
        for (Resource digest :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*" + DIGEST)) {
            if (content(digest).strip().equals(sha256)) {
                return Optional.of(digest);
            }
        }
        return Optional.empty();
    }

    private static Resource listBeside(Resource digest) throws IOException {
        return digest.createRelative(name(digest) + ".csv");
    }

    private static String name(Resource digest) {
        String name = String.valueOf(digest.getFilename());
        return name.substring(0, name.length() - DIGEST.length());
    }

    private static String content(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
