package org.investportal.editorial.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;

/** What the portal and the process that reads workbooks send each other, as lists of texts. */
final class WorkbookMessage {

    private WorkbookMessage() {}

    /** Returns the names of columns by which the process finds the header, and then the file. */
    static byte[] of(SpreadsheetColumnIndex index, byte[] file) {
        List<List<String>> names = new ArrayList<>();
        index.byHeader().forEach((header, column) -> names.add(List.of(header, column.name())));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(bytes(names));
        message.writeBytes(file);
        return message.toByteArray();
    }

    /** Reads the names of columns; the file remains. */
    static SpreadsheetColumnIndex index(DataInputStream message) throws IOException {
        Map<String, SpreadsheetColumn> names = new HashMap<>();
        lists(message).forEach(name -> names.put(name.get(0), SpreadsheetColumn.valueOf(name.get(1))));
        return new SpreadsheetColumnIndex(names);
    }

    static byte[] of(SpreadsheetTable table) {
        List<List<String>> lists = new ArrayList<>();
        lists.add(table.columns().stream().map(SpreadsheetColumn::name).toList());
        lists.add(table.ignored());
        for (SpreadsheetRow row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
            table.columns().forEach(column -> cells.add(row.get(column)));
            lists.add(cells);
        }
        return bytes(lists);
    }

    static SpreadsheetTable table(byte[] message) throws IOException {
        List<List<String>> lists = lists(new DataInputStream(new ByteArrayInputStream(message)));
        Set<SpreadsheetColumn> columns = EnumSet.noneOf(SpreadsheetColumn.class);
        lists.get(0).forEach(name -> columns.add(SpreadsheetColumn.valueOf(name)));
        List<SpreadsheetRow> rows = lists.subList(2, lists.size()).stream()
                .map(cells -> row(cells, columns))
                .toList();
        return new SpreadsheetTable(columns, lists.get(1), rows);
    }

    private static SpreadsheetRow row(List<String> texts, Collection<SpreadsheetColumn> columns) {
        Map<SpreadsheetColumn, String> cells = new EnumMap<>(SpreadsheetColumn.class);
        int at = 1;
        for (SpreadsheetColumn column : columns) {
            cells.put(column, texts.get(at++));
        }
        cells.values().removeIf(String::isEmpty);
        return new SpreadsheetRow(Integer.parseInt(texts.get(0)), cells);
    }

    static byte[] of(SpreadsheetRefused refused) {
        List<List<String>> lists = new ArrayList<>();
        refused.arguments().forEach((reason, arguments) -> {
            lists.add(List.of(reason.name()));
            lists.add(arguments);
        });
        return bytes(lists);
    }

    static SpreadsheetRefused refused(byte[] message) throws IOException {
        List<List<String>> lists = lists(new DataInputStream(new ByteArrayInputStream(message)));
        Map<Reason, List<String>> arguments = new EnumMap<>(Reason.class);
        for (int at = 0; at < lists.size(); at += 2) {
            arguments.put(Reason.valueOf(lists.get(at).get(0)), lists.get(at + 1));
        }
        return SpreadsheetRefused.of(arguments);
    }

    private static byte[] bytes(List<List<String>> lists) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(bytes)) {
            output.writeInt(lists.size());
            for (List<String> list : lists) {
                output.writeInt(list.size());
                for (String text : list) {
                    output.writeUTF(text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> lists(DataInputStream input) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (int list = input.readInt(); list > 0; list--) {
            List<String> texts = new ArrayList<>();
            for (int text = input.readInt(); text > 0; text--) {
                texts.add(input.readUTF());
            }
            lists.add(texts);
        }
        return lists;
    }
}
