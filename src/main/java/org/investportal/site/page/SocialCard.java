package org.investportal.site.page;

/**
 * The picture that is shown where a page is shared. Its address never changes, because sites on which the page was shared keep it.
 *
 * @param address its absolute address
 * @param name the name that it shows
 */
public record SocialCard(String address, String name) {

    /** Follows the path of the page of a sector. */
    public static final String ENDING = "/card.png";

    /** The path of the picture for pages that are not about one sector. */
    public static final String OF_SITE = ENDING;
}
