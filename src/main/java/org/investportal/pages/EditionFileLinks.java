package org.investportal.pages;

import java.util.List;

/** The links to what an edition can be verified with. */
final class EditionFileLinks {

    private EditionFileLinks() {}

    static List<Link> of(int edition, Rendering rendering) {
        String folder = "/data/editions/" + edition + "/";
        return List.of(
                new Link(rendering.message("edition.manifest"), folder + "manifest.json"),
                new Link(rendering.message("edition.items"), folder + "items.jsonl"));
    }
}
