package org.investportal.editorial.content;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.TextField;

/** The words of a thing or of one of its notes: a field for each text and language, and one for a text that is the same in all languages. */
public final class TextPart implements ContentPart<Text> {

    private record Words(TextField field, Language language) {}

    private final SortedMap<String, Words> words = new TreeMap<>();

    private TextPart() {}

    static TextPart of(Collection<TextField> texts) {
        TextPart part = new TextPart();
        texts.forEach(text -> part.add(text.code(), text));
        return part;
    }

    public static TextPart ofNote(NoteKind kind) {
        TextPart part = new TextPart();
        part.add(SchemaRegistry.NOTE + kind.code(), TextField.BODY);
        return part;
    }

    private void add(String label, TextField text) {
        if (text.isSameInAllLanguages()) {
            words.put(label, new Words(text, Language.EN));
            return;
        }
        for (Language language : Language.values()) {
            words.put(label + "." + language.code(), new Words(text, language));
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TEXT;
    }

    @Override
    public List<Text> rows(Selection selection, long owner) {
        return selection.textsOf(owner).stream()
                .filter(text -> words.containsValue(new Words(text.field(), text.language())))
                .toList();
    }

    @Override
    public String key(Text row) {
        Words its = new Words(row.field(), row.language());
        return words.keySet().stream()
                .filter(name -> its.equals(words.get(name)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String field(String key) {
        return key;
    }

    @Override
    public String value(Text row) {
        return row.content();
    }

    @Override
    public SortedMap<String, String> wanted(Content content) {
        SortedMap<String, String> wanted = new TreeMap<>(content.fields());
        wanted.keySet().retainAll(words.keySet());
        return wanted;
    }

    @Override
    public Text row(Version version, boolean gone, long owner, String key, String value) {
        Words its = Objects.requireNonNull(words.get(key));
        return new Text(version, gone, owner, its.field(), its.language(), value);
    }

    @Override
    public void read(Selection selection, long owner, ContentBuilder contentBuilder) {
        rows(selection, owner).forEach(row -> contentBuilder.put(key(row), row.content()));
    }
}
