/** Words for numbers, periods, moments, names and messages, in both languages; the words are in {@code messages*.properties}. Nothing here knows items or editions. */
@NullMarked
package org.investportal.wording;

import org.jspecify.annotations.NullMarked;
