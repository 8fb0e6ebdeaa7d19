package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.LineForm;

/** Layout that shows the lines of a field as rows of choices. Numbers that are copied from a document, one by one, stay text with one entry a line. */
record RowLayout(List<LineColumn> columns) {

    static Optional<RowLayout> of(LineForm form) {
        return switch (form) {
            case READING -> layout(LineColumn.SOURCE, LineColumn.PLACE, LineColumn.ROLE, LineColumn.UNIT);
            case PEER -> layout(LineColumn.AREA, LineColumn.STANDING);
            case RELATION -> layout(LineColumn.RELATION, LineColumn.OF, LineColumn.WHOLE, LineColumn.WHOLE_AREA);
            case HEADLINE -> layout(LineColumn.ORDER, LineColumn.FIGURE, LineColumn.NEWEST);
            case SHOWN_IN -> layout(LineColumn.SECTOR);
            case TIE -> layout(LineColumn.FIGURE);
            case BEARING -> layout(LineColumn.FIGURE, LineColumn.BEARING);
            case MENTION, LEFT_OUT -> Optional.empty();
        };
    }

    /** Returns the first column that chooses items of that kind. */
    Optional<LineColumn> columnOf(ItemKind kind) {
        return columns.stream()
                .filter(lineColumn -> lineColumn.refersTo() == kind)
                .findFirst();
    }

    private static Optional<RowLayout> layout(LineColumn... columns) {
        return Optional.of(new RowLayout(List.of(columns)));
    }

    /** The cells of a line; the number is its place among the lines, from 1. */
    List<String> cells(String line, int number) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        if (columns.get(0) == LineColumn.ORDER) {
            words.add(0, String.valueOf(number));
        }
        while (words.size() < columns.size()) {
            words.add("");
        }
        return words;
    }

    /** The line that the cells say. */
    String line(List<String> cells) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at) != LineColumn.ORDER) {
                words.add(cells.get(at).replaceAll("\\s+", ""));
            }
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(joining(" "));
    }

    /** Tells whether nothing is chosen or typed in the row; a position in the order alone does not count. */
    boolean isBlank(List<String> cells) {
        return line(cells).isEmpty();
    }

    /** Returns the first column whose cell is empty although it is required or a later cell depends on it. */
    Optional<LineColumn> missing(List<String> cells) {
        LineColumn open = null;
        for (int at = 0; at < columns.size(); at++) {
            LineColumn column = columns.get(at);
            boolean empty = cells.get(at).isBlank();
            if (empty && column.isRequired()) {
                return Optional.of(column);
            }
            if (!empty && open != null) {
                return Optional.of(open);
            }
            open = empty && column != LineColumn.ORDER ? column : open;
        }
        return Optional.empty();
    }
}
