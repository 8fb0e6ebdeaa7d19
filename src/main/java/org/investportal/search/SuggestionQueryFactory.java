package org.investportal.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * Makes the query of the index for what a reader has typed so far. An item has each word in its names or context, and each number as its value or year. At least
 * one word is in a name, or one number is the value. Words are never read as syntax, so the number of clauses is bounded by that of words and numbers.
 */
final class SuggestionQueryFactory {

    private static final float EXACT = 1.5f;
    private static final float BEGINNING = 1f;
    private static final float SIMILAR = 0.8f;

    /** For a name that begins with all that was typed. */
    private static final float NAME_BEGINS = 3f;

    /** For a name that is all that was typed. */
    private static final float WHOLE_NAME = 3f;

    private SuggestionQueryFactory() {}

    static Query of(TypedPrefix typed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder ranking = new BooleanQuery.Builder();
        for (TypedQuery.Word word : typed.words()) {
            Query name = word.isChinese() ? chinese(word) : latin(word.text());
            query.add(either(name, context(word)), BooleanClause.Occur.FILTER);
            ranking.add(name, BooleanClause.Occur.SHOULD);
        }
        for (NumberInText number : typed.numbers()) {
            Query value = value(number);
            query.add(number.isYear() ? either(value, year(number)) : value, BooleanClause.Occur.FILTER);
            ranking.add(value, BooleanClause.Occur.SHOULD);
        }
        return query.add(ranking.build(), BooleanClause.Occur.MUST)
                .add(beginning(IndexField.WHOLE_NAME, typed.text(), NAME_BEGINS), BooleanClause.Occur.SHOULD)
                .add(exact(IndexField.WHOLE_NAME, typed.text(), WHOLE_NAME), BooleanClause.Occur.SHOULD)
                .build();
    }

    /** Returns a query for names with a word that begins so, or with Chinese characters that sound so. */
    private static Query latin(String text) {
        return new DisjunctionMaxQuery(
                List.of(
                        exact(IndexField.NAME_WORD, text, EXACT),
                        beginning(IndexField.NAME_WORD, text, BEGINNING),
                        beginning(IndexField.PINYIN, text, SIMILAR)),
                0);
    }

    /** Returns a query for names with these characters in a row, and for names that have another name with them at its beginning. */
    private static Query chinese(TypedQuery.Word word) {
        return either(
                IndexQueryFactory.constant(IndexQueryFactory.phrase(IndexField.NAME, word.terms(), 0), EXACT),
                beginning(IndexField.WHOLE_NAME, word.text(), BEGINNING));
    }

    private static Query context(TypedQuery.Word word) {
        return word.isChinese()
                ? IndexQueryFactory.phrase(IndexField.CONTEXT, word.terms(), 0)
                : beginning(IndexField.CONTEXT_WORD, word.text(), BEGINNING);
    }

    /** Returns a query for figures with the number. Without a word for a power of ten, more digits may follow. */
    private static Query value(NumberInText number) {
        String amount = NumberInText.term(number.amount());
        List<Query> meanings = new ArrayList<>();
        meanings.add(exact(IndexField.AMOUNT, amount, EXACT));
        meanings.add(exact(IndexField.ROUNDED, amount, SIMILAR));
        meanings.add(exact(IndexField.CUT, amount, SIMILAR));
        if (!number.isScaled()) {
            meanings.add(exact(IndexField.DIGITS, amount, EXACT));
            meanings.add(beginning(IndexField.DIGITS, number.digits().toPlainString(), BEGINNING));
        }
        return new DisjunctionMaxQuery(meanings, 0);
    }

    private static Query year(NumberInText number) {
        return IndexQueryFactory.term(IndexField.CONTEXT.code(), number.digits().toPlainString());
    }

    private static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }

    private static Query exact(String field, String term, float weight) {
        return IndexQueryFactory.constant(IndexQueryFactory.term(field, term), weight);
    }

    private static Query beginning(String field, String text, float weight) {
        return IndexQueryFactory.constant(new PrefixQuery(new Term(field, text)), weight);
    }
}
