package org.investportal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Makes queries for words like one that the index lacks: with the same sound, misspelled, or with more letters. */
final class SimilarWordQueryFactory {

    private static final float OTHER_FIELDS = 0.1f;
    private static final int SHORTEST_PREFIX = 4;
    private static final int SHORTEST_FUZZY = 6;
    private static final int TWO_TYPOS = 8;

    /** Bounds the clauses for a misspelled word, in each of the three fields in which similar words are looked for. */
    private static final int MOST_EXPANSIONS = 5;

    /** The letters of a word such as {@code 16nm} and {@code top20}. */
    private static final Pattern BESIDE_DIGITS = Pattern.compile("(?<=\\d)\\p{L}+$|^\\p{L}+(?=\\d+$)");

    private SimilarWordQueryFactory() {}

    /** Returns the queries, the one for the most similar words first. */
    static List<Query> of(TypedQuery.Word word) {
        if (!word.isChinese()) {
            return latin(word);
        }
        return word.isCharacter()
                ? List.of()
                : List.of(
                        sounding(PinyinReader.of(word.text())),
                        IndexQueryFactory.boosted(
                                IndexQueryFactory.inEachField(word, IndexQueryFactory.SLOP),
                                IndexQueryFactory.SIMILAR));
    }

    private static List<Query> latin(TypedQuery.Word word) {
        List<Query> similar = new ArrayList<>();
        similar.add(sounding(word.text()));
        String stem = word.terms().get(0);
        if (stem.length() >= SHORTEST_FUZZY) {
            similar.add(fuzzy(stem));
        }
        if (stem.length() >= SHORTEST_PREFIX) {
            similar.add(IndexQueryFactory.constant(new PrefixQuery(new Term(IndexField.NAME_WORD, word.text())), 1));
        }
        Matcher unit = BESIDE_DIGITS.matcher(stem);
        if (unit.find()) {
            String letters = unit.group();
            similar.add(IndexQueryFactory.inEachField(new TypedQuery.Word(letters, List.of(letters)), 0));
        }
        return similar;
    }

    private static Query sounding(String pinyin) {
        return IndexQueryFactory.boosted(IndexQueryFactory.term(IndexField.PINYIN, pinyin), IndexField.NAME.weight());
    }

    private static Query fuzzy(String stem) {
        int typos = stem.length() >= TWO_TYPOS ? 2 : 1;
        return new DisjunctionMaxQuery(
                Stream.of(IndexField.NAME, IndexField.SYNONYM, IndexField.CONTEXT)
                        .<Query>map(field -> IndexQueryFactory.boosted(
                                new FuzzyQuery(new Term(field.code(), stem), typos, 1, MOST_EXPANSIONS, true),
                                field.weight() * IndexQueryFactory.SIMILAR))
                        .toList(),
                OTHER_FIELDS);
    }
}
