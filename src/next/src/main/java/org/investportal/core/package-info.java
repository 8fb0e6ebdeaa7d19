/** Kinds of content described, items and their versions, editions and addresses: what is published, when, why, and that it stays so. */
@NullMarked
package org.investportal.core;

import org.jspecify.annotations.NullMarked;
