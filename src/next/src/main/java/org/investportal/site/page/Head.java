package org.investportal.site.page;

import java.util.List;
import java.util.function.Supplier;
import org.investportal.structured.DataBlock;
import org.investportal.structured.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Description of a page for browsers and search engines.
 *
 * @param title unique among all pages, and short enough for a list of search results where its words allow that
 * @param fullTitle the title with the name of the site, which is shown where the page is shared
 * @param description one or two sentences, unique among all pages, with no figure that is in doubt
 * @param canonical the absolute address that search engines are to know it under; none, where they are to know it under none
 * @param alternates where search engines find the page in each language, this one among them; empty, where it is in one only
 * @param indexable whether search engines may list it
 * @param data makes what the page says to machines; nothing, where search engines may not list it
 */
public record Head(
        String title,
        String fullTitle,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        boolean indexable,
        @Nullable Supplier<DataBlock> data) {

    /**
     * The page in one language.
     *
     * @param hreflang the language as BCP 47 writes it, or {@code x-default} for readers of any other
     */
    public record Alternate(String hreflang, String href) {}

    /** The number of characters of a title that search engines show. */
    static final int LONGEST_TITLE = 65;

    /** Returns the head with that title if its own is so long that search engines cut it off. */
    public Head titledIfCutOff(String other) {
        return title.length() > LONGEST_TITLE
                ? new Head(other, fullTitle, description, canonical, alternates, indexable, data)
                : this;
    }

    /** Returns the head that says more to machines, where it says anything to them. */
    public Head describing(Supplier<? extends List<? extends Thing>> things) {
        Supplier<DataBlock> said = data;
        return said == null
                ? this
                : new Head(
                        title,
                        fullTitle,
                        description,
                        canonical,
                        alternates,
                        indexable,
                        () -> said.get().and(things.get()));
    }

    /** Returns the structured data of the page; null if there is none. */
    public @Nullable DataBlock block() {
        return data == null ? null : data.get();
    }
}
