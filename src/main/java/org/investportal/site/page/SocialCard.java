package org.investportal.site.page;

import org.springframework.core.io.ClassPathResource;

/** The picture that is shown where a page is shared: that of its sector, if one ships, otherwise that of the site. */
final class SocialCard {

    /** Address of the picture for pages that are not about one sector. */
    static final String OF_ANY = of("default");

    private SocialCard() {}

    /** Returns the address of the picture. It never changes, because sites on which the page was shared keep it. */
    static String ofSector(String slug) {
        String own = of(slug);
        return new ClassPathResource("static" + own).exists() ? own : OF_ANY;
    }

    private static String of(String name) {
        return "/img/card/" + name + ".png";
    }
}
