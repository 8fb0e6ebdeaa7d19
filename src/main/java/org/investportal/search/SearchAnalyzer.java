package org.investportal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Makes terms of texts: the stem of each word in Latin letters, or the whole word, and each Chinese character, so that any Chinese word is found as a phrase of
 * its characters.
 */
final class SearchAnalyzer extends Analyzer {

    private static final String ANY_FIELD = "text";
    private static final int BETWEEN_TEXTS = 100;

    private final boolean isStemming;

    /** A term with its position in the text. */
    record Token(String term, int start, int end) {}

    SearchAnalyzer() {
        this(true);
    }

    private SearchAnalyzer(boolean isStemming) {
        this.isStemming = isStemming;
    }

    /** Returns an analyzer that leaves words whole: the stem of a word may not begin with what a reader has typed of the word. */
    static SearchAnalyzer ofWholeWords() {
        return new SearchAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
        return new TokenStreamComponents(
                words, isStemming ? new PorterStemFilter(new EnglishPossessiveFilter(plain)) : plain);
    }

    /** Keeps a phrase from beginning in one text and ending in the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_TEXTS;
    }

    List<Token> tokens(String text) {
        return tokens(this, text);
    }

    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(ANY_FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the text is in memory", impossible);
        }
        return tokens;
    }
}
