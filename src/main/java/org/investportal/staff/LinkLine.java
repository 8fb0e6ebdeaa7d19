package org.investportal.staff;

import org.investportal.web.Link;

/**
 * A link in a list.
 *
 * @param remark a line about what it leads to
 */
public record LinkLine(Link link, String remark) {}
