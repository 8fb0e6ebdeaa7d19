/**
 * Lists every number that a source prints, so that each is accounted for: the command, and the committed lists in the
 * resources under {@code coverage}. The readings of numbers are stored elsewhere.
 */
@NamedInterface("coverage")
@NullMarked
package org.investportal.catalogue.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
