package org.investportal.editorial.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sentence whose numbers a person has marked by hand. {@link AnnotatedSentencesTest} describes the fields. */
record AnnotatedSentence(
        String id,
        String text,
        String difficulty,
        List<AnnotatedNumber> numbers,
        @Nullable String tokenizer) {

    /** Returns the sentences in the language, which is {@code en} or {@code zh}, in the order of the file. */
    static List<AnnotatedSentence> in(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/proposals/sentences-" + language + ".jsonl")).stream()
                .map(line -> JsonMapper.shared().readValue(line, AnnotatedSentence.class))
                .toList();
    }
}
