/**
 * Lists every number that a source prints, so that none is left unaccounted for: the command, and the committed lists in
 * the resources under {@code coverage}. What a number was read as lives elsewhere.
 */
@NamedInterface("coverage")
@NullMarked
package org.investportal.catalogue.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
