package org.investportal.editorial.content;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;

/** The notes on a thing, at most one of each kind; a note exists if it has words in some language. */
public final class NotePart implements ContentPart<Note> {

    @Override
    public ItemKind kind() {
        return ItemKind.NOTE;
    }

    @Override
    public List<Note> rows(Selection selection, long owner) {
        return selection.notesOn(owner);
    }

    @Override
    public String key(Note row) {
        return row.kind().code();
    }

    @Override
    public String value(Note row) {
        return "";
    }

    @Override
    public String field(String key) {
        return SchemaRegistry.NOTE + key + "." + Language.EN.code();
    }

    @Override
    public SortedMap<String, String> wanted(Content content) {
        SortedMap<String, String> wanted = new TreeMap<>();
        for (NoteKind kind : NoteKind.values()) {
            if (!TextPart.ofNote(kind).wanted(content).isEmpty()) {
                wanted.put(kind.code(), "");
            }
        }
        return wanted;
    }

    @Override
    public Note row(Version version, boolean gone, long owner, String key, String value) {
        return new Note(version, gone, owner, Coded.parse(NoteKind.class, key));
    }

    /** Reads the words of the notes. */
    @Override
    public void read(Selection selection, long owner, ContentBuilder contentBuilder) {
        rows(selection, owner)
                .forEach(note -> TextPart.ofNote(note.kind()).read(selection, note.item(), contentBuilder));
    }
}
