package org.investportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocabulary finds mistakes in structured data, and none in a valid block. */
class VocabularyTest {

    private static final String FIGURE = """
            {"@type":"Observation","name":"Growth","description":"15%","observationDate":"2018-01-01T00:00:00","value":15,
            "observationAbout":{"@type":"Place","name":"Hangzhou"},"subjectOf":{"@id":"#figures"}}""";

    private final Vocabulary vocabulary =
            new Vocabulary(id -> Map.of("#figures", "Dataset").getOrDefault(id, ""));

    @Test
    void aValidBlockHasNoFindings() {
        assertThat(mistakes(FIGURE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Observation\"   | \"Measurement\"      | no type: Measurement",
                "\"name\":\"Gr     | \"title\":\"Gr       | Observation has no title",
                "\"name\":\"Gr     | \"license\":\"Gr     | Observation has no license",
                "\"value\":15      | \"minValue\":\"15\"  | Observation.minValue is not Number: \"15\"",
                "\"2018-01-01T00:00:00\" | \"2018-H1\"     | Observation.observationDate is not Date or DateTime: \"2018-H1\"",
                "\"Growth\"        | 3                    | Observation.name is not Text: 3",
                "\"Place\"         | \"Plaice\"           | no type: Plaice",
                "\"Hangzhou\"      | \"\"                 | Place.name is not Text: \"\"",
                "#figures          | #nothing             | Observation.subjectOf is not CreativeWork or Event: {\"@id\":\"#nothing\"}"
            })
    void findsErrors(String sound, String wrong, String mistake) {
        assertThat(mistakes(FIGURE.replace(sound, wrong))).contains(mistake);
    }

    @Test
    void findsMissingProperties() {
        assertThat(mistakes("{\"@type\":\"Dataset\",\"name\":\"Figures\",\"description\":\"Short.\"}"))
                .contains("Dataset without url", "Dataset without hasPart|isPartOf", "description of 6 characters")
                .doesNotContain("Dataset without name");
        assertThat(mistakes("{\"@type\":\"DataDownload\",\"name\":\"Table\"}"))
                .contains("DataDownload without contentUrl");
    }

    private Iterable<String> mistakes(String thing) {
        return vocabulary.mistakes(
                Described.of("{\"@graph\":[" + thing + "]}").graph().get(0));
    }
}
