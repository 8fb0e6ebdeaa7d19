package org.investportal.site.page;

import java.util.List;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** The links to what an edition can be verified with. */
public final class EditionFileLinkList {

    private EditionFileLinkList() {}

    public static List<Link> of(int edition, PageText pageText) {
        return List.of(
                new Link(pageText.message("edition.manifest"), manifest(edition)),
                new Link(pageText.message("edition.items"), folder(edition) + "items.jsonl"));
    }

    /** The path of the manifest of the edition. */
    public static String manifest(int edition) {
        return folder(edition) + "manifest.json";
    }

    private static String folder(int edition) {
        return "/data/editions/" + edition + "/";
    }
}
