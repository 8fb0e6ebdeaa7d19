package org.investportal.editorial.release;

import org.investportal.catalogue.value.ItemKind;

/**
 * The page that previews the subject of a change.
 *
 * @param kind the kind of the page: {@code PAGE}, {@code SECTOR}, {@code INDICATOR}, {@code FIGURE}, {@code SOURCE} or {@code TERM}
 * @param path the path that the page would have, and of a source that is too long for one page the number of the page
 */
public record PreviewPlace(ItemKind kind, String path) {}
