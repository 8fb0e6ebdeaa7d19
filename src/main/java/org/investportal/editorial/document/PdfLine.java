package org.investportal.editorial.document;

/**
 * A line of text on a page of a PDF. Lengths are in points; the top is counted downwards.
 *
 * @param size of its letters
 * @param first the width of its first word, or of its first Chinese character
 */
record PdfLine(String text, int page, float left, float right, float top, float size, float first) {}
