package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.investportal.catalogue.value.Sha256;
import org.investportal.portal.Answer;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.investportal.site.part.FigureColumn;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed data of an edition can be kept as one file that explains itself. */
@ConfiguredPortal
class EditionArchiveTest {

    private static final String PATH = "/data/editions/" + SecondEdition.NUMBER + ".zip";
    private static final String FOLDER = "/data/editions/" + SecondEdition.NUMBER + "/";
    private static final Duration A_YEAR_AND_MORE = Duration.ofDays(400);
    private static final String README = "README.txt";
    private static final int NEXT = SecondEdition.NUMBER + 1;

    private final Portal portal;
    private final EditionArchive archive;
    private final MovedClock clock;

    EditionArchiveTest(Portal portal, EditionArchive archive, MovedClock clock) {
        this.portal = portal;
        this.archive = archive;
        this.clock = clock;
    }

    @Test
    void hasTheFilesAsTheyAreServed() throws Exception {
        Map<String, String> files = files(served().body());

        assertThat(files.keySet()).containsExactly(README, "figures.csv", "figures.json", "datapackage.json");
        files.forEach((name, content) -> {
            if (!name.equals(README)) {
                assertThat(content).as(name).isEqualTo(portal.get(FOLDER + name).body());
            }
        });
    }

    @Test
    void isADownloadThatCachesAskFor() throws Exception {
        HttpResponse<byte[]> answer = served();
        String tag = "\"" + Sha256.of(answer.body()) + "\"";
        Map<String, String> expected = Map.of(
                "Content-Type",
                "application/zip",
                "Cache-Control",
                "no-cache, public",
                "ETag",
                tag,
                "Content-Disposition",
                "attachment; filename=\"hangzhou-data-edition-" + SecondEdition.NUMBER + ".zip\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        expected.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).contains(value));
        assertThat(portal.ask("GET", PATH, "If-None-Match", tag).status()).isEqualTo(304);
    }

    /** The only time that the library writes is that of entries, for which the next test is; all other times are of the clock. */
    @Test
    void hasTheSameBytesAtAnyTime() throws Exception {
        byte[] first = archive.of(SecondEdition.NUMBER);
        clock.forward(A_YEAR_AND_MORE);
        try {
            assertThat(archive.of(SecondEdition.NUMBER)).isEqualTo(first);
        } finally {
            clock.forward(A_YEAR_AND_MORE.negated());
        }
    }

    /** The JDK stores some times in a field that depends on the time zone of the machine. */
    @Test
    void hasOneTimeForAllEntriesAndNoFurtherFields() throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive.of(SecondEdition.NUMBER)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(ZipWithFixedTime.OF_ENTRIES);
                assertThat(entry.getExtra()).isNull();
            }
        }
    }

    @Test
    void saysInEachLanguageHowToCiteTheDataAndOnWhichTerms() throws IOException {
        assertThat(readMe())
                .contains(
                        "Invest in Hangzhou: numbers and codes of all figures, edition " + SecondEdition.NUMBER,
                        "Publisher: Agency of Examples",
                        "How to cite the file: Agency of Examples: Invest in Hangzhou: all figures. Edition "
                                + SecondEdition.NUMBER,
                        ". " + ConfiguredPortal.BASE + SecondEdition.PAGE + "\n",
                        "Terms of use: " + ConfiguredPortal.BASE + "/licence",
                        "发布机构：示例机构",
                        "引用本文件：示例机构：",
                        ConfiguredPortal.BASE + "/zh" + SecondEdition.PAGE + "\n",
                        "使用条款：" + ConfiguredPortal.BASE + "/licence");
    }

    @Test
    void saysInEachLanguageWhatToKnow() throws IOException {
        assertThat(readMe())
                .contains("Precision: ", "Figures in doubt: ", "Periods: ", "Codes: ", "byte order mark")
                .contains("精确程度：", "存疑数据：", "时间：", "代码：", "字节顺序标记")
                .doesNotContain("{", "read-me", "\u2068");
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureColumn.class,
            names = {"QUALIFIER", "STATUS", "UNIT", "PERIOD", "FIGURE"})
    void namesColumnsInEachLanguage(FigureColumn column) throws IOException {
        assertThat(readMe().split("“" + column.header() + "”", -1)).hasSize(3);
    }

    @Test
    void hasTheFilesOfAnEarlierEdition() throws IOException {
        assertThat(files(archive.of(1)))
                .containsEntry(
                        "figures.csv",
                        portal.get("/data/editions/1/figures.csv").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/editions/" + NEXT + ".zip",
                "/data/editions/0.zip",
                "/data/editions/01.zip",
                "/data/editions/1000000000.zip",
                "/data/editions/last.zip",
                "/zh/data/editions/1.zip"
            })
    void unknownOnesAreNotFound(String path) {
        Answer answer = portal.ask("GET", path, "Accept", "*/*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    }

    private String readMe() throws IOException {
        return String.valueOf(files(archive.of(SecondEdition.NUMBER)).get(README));
    }

    private HttpResponse<byte[]> served() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + PATH))
                .header("Accept", Portal.BROWSER)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static Map<String, String> files(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
