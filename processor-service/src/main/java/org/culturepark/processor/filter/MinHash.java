package org.culturepark.processor.filter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Min-wise hashes (Broder 1997) of a text's three-word runs, by Lucene. Texts alike have many of them in common. */
final class MinHash {
    static final int HASHES = 64;
    private static final int WORDS = 3;
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), WORDS, WORDS);
            runs.setOutputUnigrams(false);
            return new TokenStreamComponents(words, new MinHashFilter(runs, HASHES, 1, 1, false));
        }
    };

    private MinHash() {}

    /** @return {@link #HASHES} numbers; none for a text of fewer than three words */
    static int[] of(String text) {
        int[] hashes = new int[HASHES];
        int found = 0;
        try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (found < HASHES && tokens.incrementToken()) {
                hashes[found++] = term.toString().hashCode();
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(hashes, found);
    }

    /** The share of common runs, estimated; of signatures of one length, which are not empty. */
    static double similarity(int[] a, int[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return (double) same / a.length;
    }
}
