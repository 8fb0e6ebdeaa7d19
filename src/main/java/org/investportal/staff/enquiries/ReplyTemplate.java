package org.investportal.staff.enquiries;

import org.investportal.catalogue.value.Coded;

/** A short text to begin an answer with, in the language of the investor. */
enum ReplyTemplate implements Coded {
    /** Asks for details. */
    DETAILS,
    /** Offers a meeting. */
    MEETING,
    /** Sends figures. */
    FIGURES,
    /** Names another office. */
    FORWARDED
}
