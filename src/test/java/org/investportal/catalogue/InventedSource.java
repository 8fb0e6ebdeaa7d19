package org.investportal.catalogue;

import java.util.function.Function;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.value.TextField;

/**
 * A source with an invented text, in an edition of its own: a figure was read from two of its numbers, one number was left out, and one sentence has a summary.
 *
 * @param item the source
 * @param path the path of its page
 * @param figurePath the path of the page of its figure
 * @param summary the text that sums up a sentence
 * @param edition the edition that it came with
 */
public record InventedSource(
        long item, String path, long figure, String figurePath, long passage, long summary, int edition) {

    public static final String TITLE = "Sample Harbour reports on its year";

    public static final String SENTENCE = "Sample Harbour handled 12.5 million tonnes of goods in 2031.";

    public static final String TEXT = TITLE + "\n\n" + SENTENCE
            + "\nThat was a good year. The gulls were not counted.\n\n" + "Outlook\n\nAbout 40 berths are planned.\n";

    public static final String SUMMARY = "The harbour tells how much it handled.";

    private static final int FIRST_YEAR = 2030;

    public static final String DIGEST = Sha256.of(TEXT);

    /** Adds the source to the draft, with a figure of an indicator that was published before. */
    public static InventedSource in(Draft draft, Figure like) {
        int year = FIRST_YEAR + draft.edition();
        long figure = draft.add(FigureBuilder.like(like).during(String.valueOf(year)));
        String figurePath = "/figures/" + slug(draft) + "-goods/hangzhou/" + year;
        draft.address(figure, figurePath);
        long source = draft.add(version -> new Source(
                version,
                false,
                slug(draft),
                Period.parse("2032"),
                Language.EN,
                4,
                DIGEST,
                "https://example.org/report"));
        String path = "/sources/" + slug(draft);
        draft.address(source, path);
        draft.add(words(source, TextField.NAME, "Report of Sample Harbour"));
        draft.add(words(source, TextField.ISSUER, "Office of Sample Harbour"));
        read(draft, draft.mention(source, "2.1.1", "12.5 million"), ReadingRole.VALUE, figure);
        read(draft, draft.mention(source, "2.1.2", "2031"), ReadingRole.PERIOD, figure);
        long left = draft.mention(source, "4.1.1", "40");
        draft.add(version ->
                new Reading(version, false, left, ReadingRole.LEFT_OUT, null, LeftOut.FIGURE_OF_SPEECH, null));
        long passage = draft.add(version -> new Passage(version, false, source, 2, 1));
        long summary = draft.add(words(passage, TextField.SUMMARY, SUMMARY));
        return new InventedSource(source, path, figure, figurePath, passage, summary, draft.edition());
    }

    private static String slug(Draft draft) {
        return "harbour-" + draft.edition();
    }

    private static void read(Draft draft, long mention, ReadingRole role, long figure) {
        draft.add(version -> new Reading(version, false, mention, role, figure, null, null));
    }

    private static Function<Version, Text> words(long about, TextField field, String content) {
        return version -> new Text(version, false, about, field, Language.EN, content);
    }
}
