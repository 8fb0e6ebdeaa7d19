package org.investportal.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.investportal.catalogue.value.LetterMatcher;

/** Collects what one item is found by. */
final class IndexedDocument {

    private static final SearchAnalyzer WHOLE_WORDS = SearchAnalyzer.ofWholeWords();

    private final IndexedItem item;
    private final Map<IndexField, List<String>> words = new EnumMap<>(IndexField.class);
    private final Map<String, Set<String>> terms = new LinkedHashMap<>();

    IndexedDocument(IndexedItem item) {
        this.item = item;
    }

    IndexedItem item() {
        return item;
    }

    /** Adds names of the item, other words for them and their pinyin. */
    IndexedDocument named(Collection<String> names, SynonymList synonyms) {
        for (String name : names) {
            add(IndexField.NAME, name);
            spelled(name);
            synonyms.of(name).forEach(other -> add(IndexField.SYNONYM, other));
            synonyms.narrowerThan(name).forEach(narrower -> add(IndexField.NARROWER, narrower));
            synonyms.ofWhole(name).forEach(this::spelled);
            PinyinReader.joined(name).forEach(syllables -> term(IndexField.PINYIN, syllables));
        }
        return this;
    }

    private void spelled(String name) {
        term(IndexField.WHOLE_NAME, LetterMatcher.alike(name));
        wholeWords(IndexField.NAME_WORD, name);
    }

    /** Adds texts, other words for what they say, and their numbers. */
    IndexedDocument described(Collection<String> texts, SynonymList synonyms) {
        return described(IndexField.TEXT, texts, synonyms);
    }

    /** Adds definitions likewise. */
    IndexedDocument defined(Collection<String> definitions, SynonymList synonyms) {
        return described(IndexField.DEFINITION, definitions, synonyms);
    }

    private IndexedDocument described(IndexField field, Collection<String> texts, SynonymList synonyms) {
        for (String text : texts) {
            add(field, text);
            synonyms.of(text).forEach(other -> add(field, other));
            for (NumberInText number : NumberInText.in(text.toLowerCase(Locale.ROOT))) {
                if (!number.isWhole()) {
                    term(IndexField.MENTIONED, NumberInText.term(number.amount()));
                }
            }
        }
        return this;
    }

    /** Adds names of what the item consists of or does, with other and narrower words for them. */
    IndexedDocument covering(Collection<String> parts, SynonymList synonyms) {
        for (String part : parts) {
            add(IndexField.NARROWER, part);
            synonyms.of(part).forEach(other -> add(IndexField.NARROWER, other));
            synonyms.narrowerThan(part).forEach(narrower -> add(IndexField.NARROWER, narrower));
        }
        return this;
    }

    /** Adds words for the kind of the item, and other or narrower words for them. */
    IndexedDocument ofKind(Stream<String> kinds, SynonymList synonyms) {
        kinds.forEach(kind -> {
            add(IndexField.KIND, kind);
            synonyms.of(kind).forEach(other -> add(IndexField.KIND, other));
            synonyms.narrowerThan(kind).forEach(narrower -> add(IndexField.NARROWER, narrower));
        });
        return this;
    }

    IndexedDocument in(Collection<String> context) {
        for (String text : context) {
            add(IndexField.CONTEXT, text);
            wholeWords(IndexField.CONTEXT_WORD, text);
        }
        return this;
    }

    /** Adds a value as pages show it. */
    IndexedDocument shown(String value) {
        for (NumberInText number : NumberInText.in(value.toLowerCase(Locale.ROOT))) {
            term(IndexField.DIGITS, NumberInText.term(number.digits()));
            term(IndexField.AMOUNT, NumberInText.term(number.amount()));
        }
        return this;
    }

    IndexedDocument amounting(BigDecimal amount) {
        term(IndexField.AMOUNT, NumberInText.term(amount));
        NumberInText.rounded(amount, RoundingMode.HALF_UP).forEach(rounded -> term(IndexField.ROUNDED, rounded));
        NumberInText.rounded(amount, RoundingMode.DOWN).forEach(rounded -> term(IndexField.CUT, rounded));
        return this;
    }

    private void add(IndexField field, String text) {
        List<String> texts = words.computeIfAbsent(field, unused -> new ArrayList<>());
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    private void wholeWords(String field, String text) {
        WHOLE_WORDS.tokens(text).forEach(word -> term(field, word.term()));
    }

    private void term(String field, String term) {
        if (!term.isEmpty()) {
            terms.computeIfAbsent(field, unused -> new LinkedHashSet<>()).add(term);
        }
    }

    /** Returns the document of the index, for the item at that position in the list of all items. */
    Document document(int position) {
        Document document = new Document();
        document.add(new NumericDocValuesField(IndexField.POSITION, position));
        words.forEach((field, texts) ->
                texts.forEach(text -> document.add(new TextField(field.code(), text, Field.Store.NO))));
        terms.forEach((field, values) ->
                values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO))));
        return document;
    }
}
