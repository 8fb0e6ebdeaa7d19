package org.investportal.staff.desk;

import java.util.List;
import org.investportal.web.Link;

/**
 * A step to the first edition.
 *
 * @param state whether the step is done, in words
 * @param links the forms of the step that the reader may open
 */
record FirstStep(String title, String explanation, String state, boolean done, List<Link> links) {}
