package org.investportal.reconciliation.finding;

import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Unit;

/** A value that follows from figures and that no source states; it is never shown as a figure. */
public record ImpliedValue(long indicator, long area, Period period, Nature nature, Unit unit, Estimate estimate) {}
