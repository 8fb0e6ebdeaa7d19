package org.investportal.reconciliation.finding;

import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;

/** What nobody has stated and follows from figures; never shown as one. */
public record ImpliedValue(long indicator, long area, Period period, Nature nature, Unit unit, Estimate estimate) {}
