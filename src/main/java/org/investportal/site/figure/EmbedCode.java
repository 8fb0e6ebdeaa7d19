package org.investportal.site.figure;

/**
 * HTML code with which another site shows a figure or the charts of an indicator in a frame.
 *
 * @param id the id of the field that has the code, unique on its page
 * @param label what the frame shows
 * @param href the path of what the frame shows
 */
public record EmbedCode(String id, String label, String code, String href) {}
