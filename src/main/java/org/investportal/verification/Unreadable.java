package org.investportal.verification;

/** The portal's own pages do not answer, so that nothing can be said of them. */
class Unreadable extends RuntimeException {

    private Unreadable(String message, Throwable cause) {
        super(message, cause);
    }

    private Unreadable(String message) {
        super(message);
    }

    static Unreadable at(String path, Throwable cause) {
        return new Unreadable(path + " was not answered: " + cause.getClass().getSimpleName(), cause);
    }

    static Unreadable withoutPort() {
        return new Unreadable("the portal listens on no port");
    }

    static Unreadable whileTheCatalogueMoves() {
        return new Unreadable(
                "another edition was published, or words suppressed, each time that the pages were being read");
    }
}
