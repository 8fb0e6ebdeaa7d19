package org.investportal.site.page;

import java.util.List;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** The links to the files of an edition. */
public final class EditionFileLinkList {

    private static final int FIRST = 1;

    private EditionFileLinkList() {}

    /** The links to its numbers and codes, to their description and to all of these in one archive. */
    public static List<Link> figures(int edition, PageText pageText) {
        return List.of(
                new Link(pageText.message("edition.data-csv"), folder(edition) + "figures.csv"),
                new Link(pageText.message("edition.data-json"), folder(edition) + "figures.json"),
                new Link(pageText.message("edition.data-package"), folder(edition) + "datapackage.json"),
                new Link(pageText.message("edition.data-archive"), path(edition) + ".zip"));
    }

    /** The links to what it changed; none for the first edition. */
    public static List<Link> changes(int edition, PageText pageText) {
        return edition == FIRST
                ? List.of()
                : List.of(
                        new Link(pageText.message("edition.changes-csv"), folder(edition) + "changes.csv"),
                        new Link(pageText.message("edition.changes-json"), folder(edition) + "changes.json"));
    }

    /** The links to what it can be verified with. */
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
        return path(edition) + "/";
    }

    private static String path(int edition) {
        return "/data/editions/" + edition;
    }
}
