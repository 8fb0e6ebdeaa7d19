package org.investportal.manifests;

/** An edition has no manifest, because it could not be made. */
final class ManifestAbsent extends RuntimeException {

    private ManifestAbsent(String message, Throwable cause) {
        super(message, cause);
    }

    static ManifestAbsent upTo(int edition, RuntimeException cause) {
        String message = "Not every edition up to " + edition + " has its manifest";
        return new ManifestAbsent(message + "; what is lacking is made at the next start.", cause);
    }
}
