package org.investportal.reconciliation.finding;

import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Unit;

/** A printed number that states the value of a figure in another unit, such as 13.6 billion yuan beside US$2.1 billion. */
public record OtherUnitMention(Mention mention, Unit unit) {}
