package org.investportal.staff.editing;

import java.util.List;

/** Things to choose from that belong together, under a heading; without one if it is empty. */
record OptionGroup(String heading, List<FormOption> options) {}
