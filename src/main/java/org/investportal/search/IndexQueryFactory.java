package org.investportal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes the query of the index from what a reader typed. Each word is one clause, and each number. A word that the index lacks is replaced by similar words, if
 * there are any, and otherwise left out. Words are never read as syntax, so the number of clauses is bounded by that of words.
 */
final class IndexQueryFactory {

    private static final float OTHER_FIELDS = 0.1f;
    private static final float WHOLE_NAME = 25f;
    private static final float ALL_WORDS = 6f;
    private static final float PAIR = 0.8f;
    /** How much of its weight what is only similar keeps. */
    static final float SIMILAR = 0.6f;

    /** A single Chinese character is as often a part of another word. */
    private static final float CHARACTER = 0.5f;

    /** The digits of an amount in other units count a little less than the amount. */
    private static final float UNSCALED = 0.9f;

    private static final float SCALED = 0.5f;
    private static final float YEAR = 4f;

    /** For each word of a name that is a part of the query. */
    private static final float NAME_WORD = 2f;

    /** The largest number of words of such a name. */
    private static final int LONGEST_NAME = 4;

    /** Bounds the clauses: each one is in up to seven fields, twice in the query, and Lucene refuses more than 1,024. */
    private static final int MOST_CLAUSES = 20;

    /** The largest distance of words that are together in a query. */
    static final int SLOP = 2;

    private static final int PAIR_LENGTH = 2;

    /** Up to this number of clauses, one is enough. */
    private static final int FEW = 2;

    private final IndexSearcher searcher;

    IndexQueryFactory(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Returns the query; null if the index has none of the words and numbers.
     *
     * @param atLeastHalf whether an item needs half of the words; otherwise one is enough
     */
    @Nullable
    Query of(TypedQuery typed, boolean atLeastHalf) throws IOException {
        List<Query> clauses = clauses(typed);
        if (clauses.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> {
            any.add(clause, BooleanClause.Occur.SHOULD);
            all.add(clause, BooleanClause.Occur.FILTER);
        });
        any.setMinimumNumberShouldMatch(atLeastHalf && clauses.size() > FEW ? (clauses.size() + 1) / 2 : 1);
        return new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(constant(all.build(), ALL_WORDS), BooleanClause.Occur.SHOULD)
                .add(names(typed.words()), BooleanClause.Occur.SHOULD)
                .add(pairs(typed.words()), BooleanClause.Occur.SHOULD)
                .add(constant(term(IndexField.WHOLE_NAME, typed.text()), WHOLE_NAME), BooleanClause.Occur.SHOULD)
                .build();
    }

    /** Tells whether nothing in the index has one of the numbers. */
    boolean lacksNumber(TypedQuery typed) throws IOException {
        return numbers(typed).size() < typed.numbers().size();
    }

    /** Tells whether nothing in the index has any of the words, in a query without numbers. */
    boolean lacksWords(TypedQuery typed) throws IOException {
        for (TypedQuery.Word word : typed.words()) {
            if (has(word)) {
                return false;
            }
        }
        return typed.numbers().isEmpty();
    }

    /** Returns the words of which the index has neither the word nor a similar one, except in the definition of a term. */
    List<String> missing(TypedQuery typed) throws IOException {
        List<TypedQuery.Word> missing = new ArrayList<>();
        boolean follows = false;
        for (TypedQuery.Word word : typed.words()) {
            boolean isMissing = isMissing(word);
            int last = missing.size() - 1;
            if (isMissing
                    && follows
                    && typed.text().contains(missing.get(last).with(word).text())) {
                missing.set(last, missing.get(last).with(word));
            } else if (isMissing) {
                missing.add(word);
            }
            follows = isMissing;
        }
        return missing.stream().map(TypedQuery.Word::text).distinct().toList();
    }

    private boolean isMissing(TypedQuery.Word word) throws IOException {
        boolean isLetter = !word.isChinese() && word.text().length() == 1;
        return !isLetter && (clauses(word).isEmpty() || isOnlyInDefinitions(word));
    }

    private boolean isOnlyInDefinitions(TypedQuery.Word word) throws IOException {
        return searcher.count(inEach(EnumSet.of(IndexField.DEFINITION), word, 0)) > 0
                && searcher.count(inEach(EnumSet.complementOf(EnumSet.of(IndexField.DEFINITION)), word, 0)) == 0;
    }

    private boolean has(TypedQuery.Word word) throws IOException {
        for (TypedQuery.Word part : word.parts()) {
            if (has(part)) {
                return true;
            }
        }
        return searcher.count(inEachField(word, 0)) > 0;
    }

    private List<Query> numbers(TypedQuery typed) throws IOException {
        List<Query> numbers = new ArrayList<>();
        for (NumberInText number : typed.numbers()) {
            Query found = number(number);
            if (searcher.count(found) > 0) {
                numbers.add(found);
            }
        }
        return numbers;
    }

    /** Returns the clauses. Without a word that the index has, a single digit of the query says nothing. */
    private List<Query> clauses(TypedQuery typed) throws IOException {
        List<Query> clauses = new ArrayList<>();
        for (TypedQuery.Word word : typed.words().stream().distinct().toList()) {
            clauses.addAll(clauses(word));
        }
        boolean onlyDigits = typed.numbers().stream().allMatch(NumberInText::isDigit);
        if (!clauses.isEmpty() || typed.words().isEmpty() || !onlyDigits) {
            clauses.addAll(0, numbers(typed));
        }
        return clauses.subList(0, Math.min(clauses.size(), MOST_CLAUSES));
    }

    /** Returns the clause for a word; if the index lacks the word, those for its parts, or one for a similar word. */
    private List<Query> clauses(TypedQuery.Word word) throws IOException {
        Optional<Query> whole = firstFound(List.of(inEachField(word, 0)));
        if (whole.isPresent()) {
            return List.of(boosted(whole.get(), word.isCharacter() ? CHARACTER : 1));
        }
        List<Query> parts = new ArrayList<>();
        for (TypedQuery.Word part : word.parts()) {
            parts.addAll(clauses(part));
        }
        if (!parts.isEmpty()) {
            return parts;
        }
        Optional<Query> similar = firstFound(SimilarWordQueryFactory.of(word));
        return similar.isPresent() ? List.of(similar.get()) : pairsOfCharacters(word);
    }

    /** Returns the clauses for the pairs of characters of a Chinese word that the index has: most Chinese words have two characters. */
    private List<Query> pairsOfCharacters(TypedQuery.Word word) throws IOException {
        List<Query> pairs = new ArrayList<>();
        if (word.isChinese() && word.terms().size() > PAIR_LENGTH) {
            for (int second = PAIR_LENGTH; second <= word.terms().size(); second++) {
                List<String> pair = word.terms().subList(second - PAIR_LENGTH, second);
                firstFound(List.of(inEachField(new TypedQuery.Word(String.join("", pair), pair), 0)))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Returns the first query that finds something. The fewer items it finds, the more it counts. */
    private Optional<Query> firstFound(List<Query> queries) throws IOException {
        for (Query query : queries) {
            int found = searcher.count(query);
            if (found > 0) {
                return Optional.of(boosted(query, rarity(found)));
            }
        }
        return Optional.empty();
    }

    /** Returns the inverse document frequency, as BM25 has it. */
    private float rarity(int found) {
        double all = searcher.getIndexReader().numDocs();
        return (float) Math.log1p((all - found + 0.5) / (found + 0.5));
    }

    static Query inEachField(TypedQuery.Word word, int slop) {
        return inEach(EnumSet.allOf(IndexField.class), word, slop);
    }

    private static Query inEach(Set<IndexField> fields, TypedQuery.Word word, int slop) {
        return new DisjunctionMaxQuery(
                fields.stream()
                        .<Query>map(field -> new BoostQuery(phrase(field, word.terms(), slop), field.weight()))
                        .toList(),
                OTHER_FIELDS);
    }

    /** Returns a query for items whose whole name is a part of what was typed. */
    private static Query names(List<TypedQuery.Word> words) {
        List<Query> names = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            TypedQuery.Word part = words.get(from);
            for (int to = from + 1; to <= words.size() && to - from <= LONGEST_NAME; to++) {
                part = to == from + 1 ? part : part.with(words.get(to - 1));
                names.add(constant(term(IndexField.WHOLE_NAME, part.text()), NAME_WORD * (to - from)));
            }
        }
        return new DisjunctionMaxQuery(names, 0);
    }

    /** Returns a query for words that are together in an item as they are in the query. */
    private static Query pairs(List<TypedQuery.Word> words) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int second = 1; second < words.size(); second++) {
            TypedQuery.Word pair = words.get(second - 1).with(words.get(second));
            pairs.add(inEachField(pair, SLOP), BooleanClause.Occur.SHOULD);
        }
        return boosted(pairs.build(), PAIR);
    }

    static Query phrase(IndexField field, List<String> terms, int slop) {
        return terms.size() == 1
                ? term(field.code(), terms.get(0))
                : boosted(new PhraseQuery(slop, field.code(), terms.toArray(String[]::new)), 1f / terms.size());
    }

    /** Digits without their word for a power of ten say less than the amount. */
    private static Query number(NumberInText number) {
        float weight = number.weight();
        String amount = NumberInText.term(number.amount());
        List<Query> meanings = new ArrayList<>();
        meanings.add(constant(term(IndexField.AMOUNT, amount), weight));
        meanings.add(constant(
                term(IndexField.DIGITS, NumberInText.term(number.digits())),
                weight * (number.isScaled() ? SCALED : UNSCALED)));
        meanings.add(constant(term(IndexField.ROUNDED, amount), weight * SIMILAR));
        meanings.add(constant(term(IndexField.CUT, amount), weight * SIMILAR * SIMILAR));
        meanings.add(constant(term(IndexField.MENTIONED, amount), weight * SIMILAR));
        if (number.isWhole()) {
            String digits = number.digits().toPlainString();
            meanings.add(inEachField(new TypedQuery.Word(digits, List.of(digits)), 0));
        }
        if (number.isYear()) {
            meanings.add(constant(term(IndexField.CONTEXT.code(), amount), YEAR));
        }
        return new DisjunctionMaxQuery(meanings, 0);
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
