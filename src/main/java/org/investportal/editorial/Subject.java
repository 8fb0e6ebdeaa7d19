package org.investportal.editorial;

import org.investportal.catalogue.value.ItemKind;

/** What a change is about: an item, with everything that is edited together with it. */
public record Subject(ItemKind kind, long item) {}
