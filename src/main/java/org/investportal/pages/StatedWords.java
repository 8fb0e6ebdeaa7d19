package org.investportal.pages;

import java.util.List;

/**
 * What a page must say of something that an edition changed.
 *
 * @param path the page that shows the thing
 * @param words the pieces of the words that came with the edition, as the page has them; the mark of what was suppressed since
 */
public record StatedWords(String path, List<String> words) {}
