package org.investportal.verification;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/**
 * What a page must say of something that an edition changed.
 *
 * @param path a page that shows the thing; {@link #NOWHERE} where one should and none does
 * @param texts the texts that came with the edition; none where only numbers may have moved
 */
public record ExpectedText(String path, List<Said> texts) {

    /** The path of no page. */
    public static final String NOWHERE = "";

    /**
     * A text in the pieces that the page has it in; the mark of what was suppressed since.
     *
     * @param about the thing that has it
     */
    public record Said(long about, TextField field, Language language, List<String> pieces) {}
}
