package org.investportal.site.edition;

import org.investportal.catalogue.value.Coded;

/** What happened to an item between two editions. */
public enum ItemChange implements Coded {
    /** The later edition has the item, the earlier one does not. */
    NEW,
    /** Both editions have the item, with different content. */
    CHANGED,
    /** The item is withdrawn in the later edition and was not before. */
    WITHDRAWN,
    /** The earlier edition has the item, the later one does not. */
    REMOVED
}
