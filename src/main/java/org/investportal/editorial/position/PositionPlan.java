package org.investportal.editorial.position;

import java.util.List;

/**
 * The position of an item.
 *
 * @param moved the siblings that make room for it
 */
public record PositionPlan(int position, List<SiblingMove> moved) {}
