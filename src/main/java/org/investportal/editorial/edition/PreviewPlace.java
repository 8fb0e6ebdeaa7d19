package org.investportal.editorial.edition;

import org.investportal.catalogue.value.ItemKind;

/**
 * The page that shows what a change is about.
 *
 * @param kind what kind of page it is: {@code PAGE}, {@code SECTOR}, {@code INDICATOR}, {@code FIGURE}, {@code SOURCE} or {@code TERM}
 * @param path as it would be
 */
public record PreviewPlace(ItemKind kind, String path) {}
