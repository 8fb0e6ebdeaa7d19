package org.investportal.staff.preview;

/**
 * Says on top of a public page that it is a preview.
 *
 * @param name the name of the banner
 * @param back the text of the link back, which leads to {@code href}
 */
public record PreviewBanner(String name, String text, String back, String href) {}
