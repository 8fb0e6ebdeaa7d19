/** House rules that a machine can check, each with its reason. */
@NullMarked
package org.investportal.rules;

import org.jspecify.annotations.NullMarked;
