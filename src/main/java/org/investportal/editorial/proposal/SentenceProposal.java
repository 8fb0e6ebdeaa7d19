package org.investportal.editorial.proposal;

import java.util.List;

/** A sentence of a text, with a proposal for each number in it. Paragraphs and sentences are counted as in a {@code Locator}. */
public record SentenceProposal(int paragraph, int sentence, String text, List<NumberProposal> numbers) {}
