package org.investportal.pages;

/** Where things stand as an edition had them. */
final class PastAddresses {

    static final String EDITIONS = "/editions";

    private PastAddresses() {}

    static String of(int edition) {
        return EDITIONS + "/" + edition;
    }
}
