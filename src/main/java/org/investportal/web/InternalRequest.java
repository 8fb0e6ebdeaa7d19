package org.investportal.web;

/** Marks requests that the portal sends to its own server, so that no limit of clients counts them and no answer has the day of a reader. */
public final class InternalRequest {

    /** The name of the attribute that such requests have. */
    public static final String ATTRIBUTE = InternalRequest.class.getName();

    private InternalRequest() {}
}
