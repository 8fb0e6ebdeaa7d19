/**
 * Verifiable history: for each edition a manifest, with the hash of everything that was published in it and of the edition
 * before. Rows are read here as they are stored, each column of each table that the form names: an entity would hide from a
 * hash the columns that it does not map. Nothing is published, shown or corrected here.
 */
@ApplicationModule(allowedDependencies = {"audit", "catalogue", "catalogue :: row", "catalogue :: value"})
@NullMarked
package org.investportal.manifests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
