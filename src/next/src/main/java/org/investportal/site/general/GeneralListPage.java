package org.investportal.site.general;

import java.util.List;
import org.investportal.site.general.FieldValue.Piece;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;

/**
 * The list of a kind of content.
 *
 * @param columns the names of the listed fields, without the name of the item
 * @param count how many there are on all pages, in words
 */
public record GeneralListPage(
        Head head, Frame frame, String name, String count, List<String> columns, List<Row> rows, Paging paging) {

    /**
     * An item of it.
     *
     * @param doubted whether readers should not use it as it stands
     * @param cells the values of the columns
     */
    public record Row(Piece name, boolean doubted, boolean withdrawn, List<FieldValue> cells) {}
}
