package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CompareAddressTest {

    @Test
    void isSortedAndSaysNothingTwiceAndNothingThatIsLeftOpen() {
        CompareAddress address = CompareAddress.of(Map.of(
                "period", List.of("2017", "--2020", "2017"),
                "indicator", List.of(" gdp ", "ai", ""),
                "area", List.of(""),
                "nature", List.of("target"),
                "language", List.of("zh")));

        assertThat(address.at("/compare"))
                .isEqualTo("/compare?indicator=ai&indicator=gdp&period=--2020&period=2017&nature=target");
    }

    @Test
    void ofNothingIsTheBarePath() {
        assertThat(CompareAddress.of(Map.of("indicator", List.of(" "))).at("/compare"))
                .isEqualTo("/compare");
    }

    /** An address is read back as the same address, so that no redirect leads in circles. */
    @Property
    void saysTheSameOfWhatItSays(
            @ForAll @Size(max = 6) List<String> indicators, @ForAll @Size(max = 3) List<String> areas) {
        String query = CompareAddress.of(Map.of("indicator", proper(indicators), "area", proper(areas)))
                .query();

        assertThat(CompareAddress.of(parameters(query)).query()).isEqualTo(query);
        assertThat(query).matches("[\\x21-\\x7e&&[^#\"<>]]*");
    }

    /** No request brings half a character. */
    private static List<String> proper(List<String> texts) {
        return texts.stream()
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .toList();
    }

    private static Map<String, List<String>> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }
}
