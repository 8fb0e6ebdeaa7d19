package org.investportal.pages;

import org.jspecify.annotations.Nullable;

/**
 * How to cite a figure, and where its machine-readable twins are.
 *
 * @param text who, what, where, when, how much, the edition in which it last changed, the address
 * @param manifest the manifest that has its fingerprint; none in a preview
 */
public record FigureCitation(String text, @Nullable Link manifest) {}
