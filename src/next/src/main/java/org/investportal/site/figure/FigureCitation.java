package org.investportal.site.figure;

/**
 * Citation of a figure.
 *
 * @param text the author and the title, then the portal, the edition with its day, the address, and a placeholder for the date of access
 * @param edition the edition that it names, in words, with its day in the time zone of the portal
 */
public record FigureCitation(String text, String edition) {}
