package org.investportal.manifests;

/** Thrown when the manifest of an edition could not be made. */
final class ManifestAbsent extends RuntimeException {

    private ManifestAbsent(String message, Throwable cause) {
        super(message, cause);
    }

    static ManifestAbsent upTo(int edition, RuntimeException cause) {
        return new ManifestAbsent(
                "Some editions up to " + edition + " have no manifest. The next start makes what is missing.", cause);
    }
}
