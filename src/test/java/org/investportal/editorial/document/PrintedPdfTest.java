package org.investportal.editorial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads what a browser prints, with parts of fonts embedded. */
@InChromium
class PrintedPdfTest {

    private static final String STYLE = "<style>@page{size:A4;margin:25mm}body{font:16pt/28pt 'Noto Serif CJK SC'}"
            + "p{text-indent:2em;text-align:justify;margin:0}div{columns:2;font-size:11pt;line-height:1.4}"
            + "div p{text-indent:0;margin-bottom:8pt}h1{text-align:center}</style>";

    private static final List<String> CHINESE = List.of(
            "2023年，全市生物医药产业实现增加值1234.5亿元，同比增长8.6%，占全市规模以上工业增加值的比重达到12.3%，比上年提高0.7个百分点。其中，医疗器械产业实现营业收入567亿元，同比增长10.2%。",
            "截至2023年底，全市共有生物医药企业2600余家，其中上市企业45家，国家高新技术企业890家；GDP增速位居全省第二，R&D经费投入强度达到3.8%。", "1—5月，全市完成固定资产投资230亿元。");
    private static final List<String> ENGLISH = List.of(
            "The parks of the city received investments of 120 million yuan, which was an increase of 5.5 percent compared to the corresponding period of the previous year.",
            "The long-term target for 2030 is 500 billion yuan.");

    @TempDir
    Path folder;

    private byte[] print(String content) throws IOException {
        Path page =
                Files.writeString(folder.resolve("page.html"), "<!doctype html><meta charset=utf-8>" + STYLE + content);
        return Chromium.printed(page.toUri());
    }

    private static String paragraphs(List<String> words, int times) {
        return "<p>" + String.join("<p>", Collections.nCopies(times, String.join("<p>", words)));
    }

    private static String text(List<String> words, int times) {
        return String.join("\n\n", Collections.nCopies(times, String.join("\n\n", words)));
    }

    @Test
    void readsTheParagraphsOfAChineseReleaseAcrossPages() throws Exception {
        byte[] file = print("<h1>产业发展情况通报</h1>" + paragraphs(CHINESE, 8));

        assertThat(DocumentReader.read(file)).isEqualTo("产业发展情况通报\n\n" + text(CHINESE, 8));
    }

    @Test
    void readsTwoColumnsBelowAHeading() throws Exception {
        byte[] file = print("<h1>Biomedicine in Hangzhou</h1><div>" + paragraphs(ENGLISH, 12) + "</div>");

        assertThat(DocumentReader.read(file)).isEqualTo("Biomedicine in Hangzhou\n\n" + text(ENGLISH, 12));
    }
}
