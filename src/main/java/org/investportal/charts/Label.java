package org.investportal.charts;

import java.util.List;

/**
 * Words in a picture.
 *
 * @param anchor start, middle or end: which part of the words stands at the place
 * @param lines one below the other; {@code y} is the base of the first
 */
public record Label(String look, String anchor, String x, String y, List<String> lines) {}
