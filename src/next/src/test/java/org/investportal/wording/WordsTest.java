package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.investportal.value.Language;
import org.investportal.value.Nature;
import org.investportal.value.Vintage;
import org.junit.jupiter.api.Test;

/** Moments, lists, places and kinds of figures in both languages. */
class WordsTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T00:00:30.5Z");

    @Test
    void aMomentIsSaidInTheZoneOfThePortal() {
        MomentWording moments = new MomentWording(English.words(), ZoneId.of("Asia/Shanghai"));

        assertThat(moments.of(MOMENT, Language.EN))
                .isEqualTo(new Moment("24 November 2026, 08:00 (Asia/Shanghai)", "2026-11-24T00:00:30Z"));
        assertThat(moments.of(MOMENT, Language.ZH).text()).isEqualTo("2026年11月24日 08:00（Asia/Shanghai）");
        assertThat(new MomentWording(English.words(), ZoneId.of("Etc/UTC"))
                        .of(MOMENT, Language.EN)
                        .text())
                .isEqualTo("24 November 2026, 00:00 (UTC)");
    }

    @Test
    void aListEndsInAnd() {
        assertThat(English.words().sentence(Language.EN, List.of("a", "b", "c")))
                .isEqualTo("a, b and c");
        assertThat(English.words().sentence(Language.ZH, List.of("a", "b", "c")))
                .isEqualTo("a、b、c");
        assertThat(English.words().sentence(Language.EN, List.of("a"))).isEqualTo("a");
        assertThat(English.words().list(Language.EN, List.of())).isEmpty();
    }

    @Test
    void aPlaceIsASentenceOrAPage() {
        PlaceWording places = new PlaceWording(English.words());

        assertThat(places.sentence(false, 5, 2, Language.ZH)).isEqualTo("第5段第2句");
        assertThat(places.sentence(true, 5, 2, Language.ZH)).isEqualTo("第5页");
    }

    @Test
    void aFigureIsSaidToBeATargetOrToHaveAVintage() {
        assertThat(FigureKindWording.of(Nature.ACTUAL, Vintage.NOT_STATED, Language.EN))
                .isEmpty();
        assertThat(FigureKindWording.of(Nature.TARGET, Vintage.REVISED, Language.EN))
                .containsExactly("target", "revised");
    }
}
