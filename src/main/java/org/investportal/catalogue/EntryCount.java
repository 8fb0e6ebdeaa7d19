package org.investportal.catalogue;

import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;

/** How many items of a kind an edition has an entry of that kind for. */
public record EntryCount(int edition, ItemKind what, EntryKind kind, long count) {}
