package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.core.Content;
import org.investportal.core.Text;
import org.investportal.fixture.ChangedContent;
import org.investportal.fixture.ShippedContent;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Term;
import org.investportal.kinds.Topic;
import org.investportal.value.Language;
import org.investportal.value.Status;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final long GROWTH = 306;
    private static final long IN_DOUBT = 314;
    private static final long NOWHERE = 999_999;

    private final PageText english = Spoken.of(ShippedContent.content(), Language.EN);
    private final PageText chinese = Spoken.of(ShippedContent.content(), Language.ZH);

    @Test
    void saysFiguresInTheLanguageOfThePage() {
        Figure figure = ShippedContent.content().get(Figure.class, 305L);

        assertThat(english.title(figure)).isEqualTo("Digital economy value added, Hangzhou, first half of 2018");
        assertThat(english.value(figure)).isEqualTo("159.2 billion yuan");
        assertThat(chinese.title(figure)).isEqualTo("数字经济增加值（杭州，2018年上半年）");
        assertThat(chinese.value(figure)).isEqualTo("1592亿元");
    }

    @Test
    void marksWordsThatAreNotTranslated() {
        Content content = new ChangedContent()
                .change(Indicator.class, 100, indicator -> indicator.name = new Text("Robots", null))
                .content();

        assertThat(Spoken.of(content, Language.ZH).name(100L)).isEqualTo(UntranslatedMark.mark("Robots"));
        assertThat(Spoken.of(content, Language.ZH).isInChinese(100L)).isFalse();
        assertThat(Spoken.of(content, Language.EN).name(100L)).isEqualTo("Robots");
        assertThat(chinese.isInChinese(100L)).isTrue();
    }

    @Test
    void showsTheNumberOfAnItemThatIsMissing() {
        assertThat(english.name(NOWHERE)).isEqualTo("#" + NOWHERE);
    }

    @Test
    void putsValuesAndPeriodsInPlaceOfCitations() {
        Prose prose = english.prose("In the [[period:306]] it grew by **[[figure:306]]**.");

        assertThat(prose.plain()).isEqualTo("In the first half of 2018 it grew by 14.7%.");
        assertThat(prose.sure()).isEqualTo(prose.plain());
        assertThat(prose.paragraphs().get(0).segments())
                .filteredOn(Prose.Segment::bold)
                .singleElement()
                .extracting(Prose.Segment::href)
                .isEqualTo(english.address(GROWTH));
    }

    @Test
    void marksCitedFiguresThatAreInDoubtAndSaysWhichAreGone() {
        Prose doubtful = english.prose("Chips of [[figure:314]].");
        Prose gone = english.prose("It has [[figure:" + NOWHERE + "]].");

        assertThat(doubtful.sure()).isEmpty();
        assertThat(doubtful.paragraphs().get(0).segments())
                .filteredOn(Prose.Segment::flagged)
                .singleElement()
                .extracting(Prose.Segment::mark)
                .isEqualTo(english.address(IN_DOUBT) + "#notes");
        assertThat(gone.plain()).isEqualTo("It has a figure no longer published.");
        assertThat(gone.sure()).isEmpty();
    }

    @Test
    void untranslatedWordsCiteFiguresInEnglish() {
        assertThat(chinese.prose(new Text("It grew by [[figure:305]].", null))
                        .paragraphs()
                        .get(0)
                        .segments())
                .extracting(Prose.Segment::text)
                .contains(UntranslatedMark.mark("159.2 billion yuan"));
    }

    @Test
    void knowsWhereItemsAreShown() {
        Topic topic = ShippedContent.content().get(Topic.class, 22L);
        Term term = ShippedContent.content().get(Term.class, 2200L);
        PrintedNumber number = PrintedNumber.of(ShippedContent.content(), 305).get(0);

        assertThat(english.address(topic.item)).isEqualTo("/sectors/digital-economy#topic-ai-standing");
        assertThat(english.address(term.item)).isEqualTo("/glossary#added-value");
        assertThat(english.address(number.item))
                .isEqualTo("/sources/industrial-investment-press-release#" + number.place.fragment());
        assertThat(english.pageOf(100)).isEqualTo(english.address(305));
    }

    @Test
    void leadsFromAnEarlierEditionToThePresentOne() {
        Content later = new ChangedContent().remove(305).content();
        PageText earlier = Spoken.factory().of(ShippedContent.content(), later, "/editions/1", Language.EN);

        assertThat(earlier.address(305)).isEqualTo("/editions/1" + english.address(305));
        assertThat(earlier.address(306)).isEqualTo(english.address(306));
        assertThat(earlier.ofDestination().content()).isSameAs(later);
    }

    @Test
    void glossaryLeavesOutWordsOfSizeThatReadersOfChineseKnow() {
        assertThat(Glossary.of(english).in("It is about ten thousand and value added."))
                .isNotEmpty();
        assertThat(Glossary.of(chinese).in("共3万家")).isEmpty();
        assertThat(Glossary.of(english).terms())
                .hasSize(Glossary.of(chinese).terms().size());
    }

    @Test
    void linksATermOnce() {
        GlossaryMarker marker = new GlossaryMarker(english);
        Prose words = english.prose("Value added is value added, and [[figure:306]] of GDP.");

        List<Prose.Segment> marked = marker.in(words).paragraphs().get(0).segments();

        assertThat(marked)
                .extracting(Prose.Segment::explanation)
                .filteredOn("/glossary#added-value"::equals)
                .hasSize(1);
        assertThat(marker.explained()).extracting(term -> term.place().text()).contains("Value added");
    }

    @Test
    void indexLeavesOutWhatIsWithdrawn() {
        Content content = new ChangedContent()
                .change(Figure.class, 305, figure -> figure.status = Status.WITHDRAWN)
                .content();

        assertThat(NameIndex.of(english).addressOf(100)).contains("/figures");
        assertThat(NameIndex.of(Spoken.of(content, Language.EN)).addressOf(100)).isEmpty();
    }
}
