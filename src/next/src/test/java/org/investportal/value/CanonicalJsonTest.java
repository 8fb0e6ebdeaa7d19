package org.investportal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Test
    void ordersMembersAndWritesNoWhiteSpace() {
        assertThat(CanonicalJson.of(Map.of("b", List.of("x", 1, true), "a_b", 12L, "aB", Map.of())))
                .isEqualTo("{\"aB\":{},\"a_b\":12,\"b\":[\"x\",1,true]}");
    }

    @Test
    void escapesOnlyWhatJsonRequires() {
        assertThat(CanonicalJson.of(" \"\\/\b\f\n\r\t\u0000\u001f\u007f\u00e9\u2028\ud83d\ude00"))
                .isEqualTo("\" \\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u00e9\u2028\ud83d\ude00\"");
    }

    @Test
    void tellsHalvesOfCharactersApart() {
        assertThat(CanonicalJson.of("\ud83d")).isEqualTo("\"\\ud83d\"");
    }

    @Test
    void refusesFractions() {
        assertThatThrownBy(() -> CanonicalJson.of(new BigDecimal("1.5"))).hasMessageContaining("BigDecimal");
    }

    @Property
    void isReadAsWhatWasWritten(@ForAll String text) {
        assertThat(JsonMapper.shared().readTree(CanonicalJson.of(text)).stringValue())
                .isEqualTo(text);
    }
}
