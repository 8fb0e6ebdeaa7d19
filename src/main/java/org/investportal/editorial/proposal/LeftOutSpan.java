package org.investportal.editorial.proposal;

import org.investportal.catalogue.value.LeftOut;

/** A part of a sentence whose numbers are left out, with the reason. */
record LeftOutSpan(int start, int end, LeftOut reason, Confidence confidence) {}
