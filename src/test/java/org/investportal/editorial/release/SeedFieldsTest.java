package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FormReading;
import org.investportal.editorial.input.NumberFieldReader;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Published content stays the same when it is opened and saved without a change. */
@CatalogueOnly
class SeedFieldsTest {

    @Autowired
    private PublishedContentReader published;

    @Test
    void everyShippedFieldIsReadUnchanged() {
        FieldReader reader =
                new FieldReader(English.periods(), new NumberFieldReader(English.quantities(), English.words()));
        PublishedEdition seed = published.at(Shipped.EDITION);
        assertThat(seed.subjects()).isNotEmpty().allSatisfy(subject -> {
            Content content = seed.of(subject);
            FormReading reading = reader.read(Schema.of(subject.kind()), content.fields(), Language.EN);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.content()).isEqualTo(content);
        });
    }
}
