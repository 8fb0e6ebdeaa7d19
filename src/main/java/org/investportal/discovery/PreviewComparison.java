package org.investportal.discovery;

import java.util.List;

/**
 * The pages that an edition to come would change, as far as they are known.
 *
 * @param pages the pages that differ; those of changed items come first
 * @param compared how many pages have been compared
 * @param all how many pages there are, today and in the edition to come
 */
public record PreviewComparison(List<PreviewedPage> pages, int compared, int all) {

    public boolean isComplete() {
        return compared == all;
    }
}
