package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param title unique among all pages
 * @param description one or two sentences, unique among all pages, with no figure that is in doubt
 * @param canonical the absolute address that search engines are to know it under; none, where they are to know it under none
 * @param alternates where search engines find the page in each language, this one among them; empty, where it is in one only
 * @param indexable whether search engines may list it
 * @param card the absolute address of the picture that is shown where somebody shares it
 */
public record Head(
        String title, String description, @Nullable String canonical, List<Alternate> alternates, boolean indexable, String card) {

    /** @param hreflang the language as BCP 47 writes it, or {@code x-default} for readers of any other */
    public record Alternate(String hreflang, String href) {}


    Head withCard(String card) {
        return new Head(title, description, canonical, alternates, indexable, card);
    }
}
