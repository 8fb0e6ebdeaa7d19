package org.investportal.verification;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/**
 * The texts that a page must show of a thing that an edition changed.
 *
 * @param path a page that shows the thing; {@link #NOWHERE} if it should have a page and has none
 * @param texts the texts that came with the edition; empty if only numbers may have changed
 */
public record ExpectedText(String path, List<Said> texts) {

    /** The path for texts that are on no page. */
    public static final String NOWHERE = "";

    /**
     * A text in the pieces that the page has it in; the mark of suppressed text if it was suppressed since.
     *
     * @param about the thing that has the text
     */
    public record Said(long about, TextField field, Language language, List<String> pieces) {}
}
