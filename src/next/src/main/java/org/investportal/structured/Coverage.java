package org.investportal.structured;

import java.util.List;

/**
 * Subjects and sources of figures.
 *
 * @param variableMeasured the indicators; of all figures together the kinds of them
 * @param temporalCoverage their periods as ISO 8601 writes intervals, in order
 * @param isBasedOn the sources that they were read in
 */
public record Coverage(
        List<PropertyValue> variableMeasured,
        List<String> temporalCoverage,
        List<Place> spatialCoverage,
        List<CreativeWork> isBasedOn) {}
