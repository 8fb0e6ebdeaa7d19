package org.investportal.staff.editing;

import java.util.List;

/** The numbers that a source prints, by place. */
record PrintedList(String source, List<FormOption> places) {}
