package org.investportal.site.page;

import org.investportal.web.Link;
import org.investportal.wording.Rendering;
import java.util.List;

/** The links to what an edition can be verified with. */
public final class EditionFileLinks {

    private EditionFileLinks() {}

    public static List<Link> of(int edition, Rendering rendering) {
        return List.of(
                new Link(rendering.message("edition.manifest"), manifest(edition)),
                new Link(rendering.message("edition.items"), folder(edition) + "items.jsonl"));
    }

    /** The path of the manifest of the edition. */
    public static String manifest(int edition) {
        return folder(edition) + "manifest.json";
    }

    private static String folder(int edition) {
        return "/data/editions/" + edition + "/";
    }
}
