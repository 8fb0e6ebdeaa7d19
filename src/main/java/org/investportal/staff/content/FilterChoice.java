package org.investportal.staff.content;

import java.util.List;
import org.investportal.staff.SelectOption;

/** A filter of a list, with the values that occur in it. */
record FilterChoice(String name, String label, List<SelectOption> options) {}
