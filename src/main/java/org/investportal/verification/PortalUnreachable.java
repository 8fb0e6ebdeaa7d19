package org.investportal.verification;

/** Thrown when the portal's own pages do not answer, so that they cannot be checked. */
class PortalUnreachable extends RuntimeException {

    private PortalUnreachable(String message, Throwable cause) {
        super(message, cause);
    }

    private PortalUnreachable(String message) {
        super(message);
    }

    static PortalUnreachable at(String path, Throwable cause) {
        return new PortalUnreachable(
                "The portal did not answer " + path + ": " + cause.getClass().getSimpleName(), cause);
    }

    static PortalUnreachable withoutPort() {
        return new PortalUnreachable("The portal does not listen on a port");
    }

    static PortalUnreachable whileTheCatalogueMoves() {
        return new PortalUnreachable(
                "During each attempt to read the pages, an edition was published or words were suppressed");
    }
}
