package org.investportal.enquiries;

import org.investportal.catalogue.value.Coded;

/** Why an enquiry is kept apart as suspected spam. */
public enum SpamReason implements Coded {
    /** The field that people do not see was filled in. */
    HIDDEN_FIELD,
    /** The form was sent sooner than a person can fill it in. */
    TOO_FAST,
    /** It consists of links. */
    LINKS,
    /** Very many came at the same time, from all networks together. */
    FLOOD,
    /** A member of staff says so. */
    STAFF
}
