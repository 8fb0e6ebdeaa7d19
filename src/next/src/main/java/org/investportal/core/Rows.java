package org.investportal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes cells as one line of text, and reads it. Bars separate the cells; a backslash comes before a bar, a backslash and the n of a line break that are part of a cell. */
final class Rows {

    private static final String BETWEEN = " | ";

    private Rows() {}

    static String join(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n"))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<String> split(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int at = 0; at < row.length(); at++) {
            char next = row.charAt(at);
            if (next == '\\' && at + 1 < row.length()) {
                at++;
                cell.append(row.charAt(at) == 'n' ? '\n' : row.charAt(at));
            } else if (row.startsWith(BETWEEN, at)) {
                cells.add(cell.toString());
                cell.setLength(0);
                at += BETWEEN.length() - 1;
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
