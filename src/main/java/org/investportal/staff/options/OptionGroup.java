package org.investportal.staff.options;

import java.util.List;

/** Things to choose from that belong together, under a heading; without one if it is empty. */
public record OptionGroup(String heading, List<FormOption> options) {}
