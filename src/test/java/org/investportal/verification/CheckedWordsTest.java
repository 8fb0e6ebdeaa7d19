package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition of words alone is read where they stand. Publishes, so its portal is its own. */
@WholePortal
@Fixtures
@TestInstance(Lifecycle.PER_CLASS)
@Tag("sweep")
class CheckedWordsTest {

    /** Things of each kind that has words, by a word for them. */
    private static final Map<String, Long> THINGS = Map.of(
            "page",
            2L,
            "sector",
            11L,
            "topic",
            21L,
            "area",
            50L,
            "source",
            60L,
            "indicator",
            104L,
            "organisation",
            706L,
            "policy",
            743L,
            "claim",
            775L,
            "term",
            2203L);

    private static final String HOME_PAGE = "home page";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private TextSuppressor textSuppressor;

    @Autowired
    private SelfCheckService checks;

    @Autowired
    private Falsifier falsifier;

    @BeforeAll
    void publish() {
        Selection before = catalogue.at(Shipped.EDITION).whole();
        Draft draft = Draft.after(catalogue);
        THINGS.forEach((word, item) -> reword(draft, before, word, item));
        reword(draft, before, HOME_PAGE, 1);
        editionPublisher.publish(draft.publication());
    }

    private static void reword(Draft draft, Selection before, String word, long item) {
        texts(before, item)
                .forEach(text -> draft.change(
                        text.item(),
                        version ->
                                new Text(version, false, item, text.field(), text.language(), reworded(word, text))));
        draft.explain(item, EntryKind.WORDING, "Better words.");
    }

    private static Stream<Text> texts(Selection selection, long item) {
        return selection.textsOf(item).stream().filter(text -> text.language() == Language.EN);
    }

    /** The home page has its words in several places: by headings, by a list, and by what is in doubt (329). */
    private static String reworded(String word, Text text) {
        if (word.equals(HOME_PAGE) && text.field() != TextField.NAME) {
            return text.field() == TextField.SUMMARY
                    ? "Before.\n\n## The promise\n\nIts words.\n\n### Below it\n\nMore words.\n\n## The next"
                    : "- **[[figure:313]]** is sure\n- **[[figure:329]]** is in doubt\n\nThe source.\n\n### A part\n\n"
                            + "Its end.\n\n## Alone\n\n## Why\n\nA note.\n\n### Reason\n\nA reason.";
        }
        String name = "A " + word + " & its <" + text.field().code() + ">";
        return text.field() == TextField.NAME ? name : name + ", [[figure:313]] “then” (当时).\n\nNo  more.";
    }

    @AfterEach
    void rest() {
        falsifier.rest();
    }

    @Test
    void passesIfTheNewTextIsShown() {
        SelfCheck check = checks.run(Shipped.EDITION + 1);

        assertThat(check.findings()).isEmpty();
        assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
        assertThat(check.pages()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            / | <span>A home page | <span>An old page | does not say text 1, name (en)
            / | is in doubt | is | does not say text 1, body (en)
            / | <strong>Below it | <strong>Below | does not say text 1, summary (en)
            /about | A page &amp; its &lt;body&gt;, | An old page, | does not say text 2, body (en)
            /sectors/biomedicine | <p>A sector &amp; its &lt;summary&gt;, | <p>Old, | does not say text 11, summary (en)
            /glossary | A term &amp; its &lt;definition&gt;, | Old, | does not say text 2203, definition (en)
            /glossary | A term &amp; its &lt;also-written&gt;, | Old, | does not say text 2203, also-written (en)
            /sectors/biomedicine | </svg> A sector | </svg> A sect | does not say text 11, name (en)
            /sources/industrial-investment-press-release | <h1>A source | <h1>The source | does not say text 60, name (en)
            """)
    void failsIfTheOldTextIsShown(String path, String from, String to, String finding) {
        falsifier.alter(path, from, to);

        SelfCheck check = checks.run(Shipped.EDITION + 1);

        assertThat(check.state()).isEqualTo(SelfCheck.State.FAILED);
        assertThat(check.findings()).contains(path + " " + finding);
        assertThat(check.findings()).noneMatch(found -> found.contains("“") || found.contains("Old"));
    }

    @Test
    void failsIfSuppressedWordsAreShown() {
        Suppression.Key key = bodyOfThePage();
        textSuppressor.suppress(key, "A court said so.");
        try {
            assertThat(checks.run(Shipped.EDITION + 1).findings()).isEmpty();
            falsifier.alter("/about", "[…]", "A page, unlawfully.");
            assertThat(checks.run(Shipped.EDITION + 1).findings())
                    .isEqualTo(List.of("/about does not say text 2, body (en)"));
        } finally {
            textSuppressor.lift(key);
        }
    }

    @Test
    void comparesOnceMoreWhereWordsWereSuppressedMeanwhile() {
        Suppression.Key key = bodyOfThePage();
        falsifier.before("/about", () -> textSuppressor.suppress(key, "A court said so."));
        try {
            assertThat(checks.run(Shipped.EDITION + 1).findings()).isEmpty();
            assertThat(catalogue.suppressed()).containsExactly(key);
        } finally {
            textSuppressor.lift(key);
        }
    }

    private Suppression.Key bodyOfThePage() {
        Text body = texts(catalogue.at(Shipped.EDITION + 1).whole(), 2L)
                .filter(text -> text.field() == TextField.BODY)
                .findFirst()
                .orElseThrow();
        return new Suppression.Key(WordsKind.TEXT, body.version().edition(), body.item());
    }
}
