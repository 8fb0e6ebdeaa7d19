/**
 * Proposes what the numbers of a text mean: by rules, from nothing but the text, the names of known areas and indicators, and the date of publication. A person
 * decides; nothing is stored here.
 */
@NamedInterface("proposal")
@NullMarked
package org.investportal.editorial.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
