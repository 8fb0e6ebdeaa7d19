package org.investportal.catalogue;

import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;

/** The number of entries of one kind that an edition has for one kind of item. */
public record EntryCount(int edition, ItemKind what, EntryKind kind, long count) {}
