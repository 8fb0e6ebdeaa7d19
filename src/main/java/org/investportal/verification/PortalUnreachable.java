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
                path + " was not answered: " + cause.getClass().getSimpleName(), cause);
    }

    static PortalUnreachable withoutPort() {
        return new PortalUnreachable("the portal listens on no port");
    }

    static PortalUnreachable whileTheCatalogueMoves() {
        return new PortalUnreachable(
                "another edition was published, or words suppressed, each time that the pages were being read");
    }
}
