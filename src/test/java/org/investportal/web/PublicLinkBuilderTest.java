package org.investportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PublicLinkBuilderTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void beginWithTheAddressThatIsSet() {
        PublicLinkBuilder links = links("https://invest.example.org");

        assertEquals("https://invest.example.org/about", links.absolute("/about"));
        assertTrue(links.areIndexable());
    }

    @Test
    void leadToThisMachineAsLongAsNoneIsSet() {
        environment.setProperty("server.port", "9000");

        assertEquals("http://localhost:9000/about", links(null).absolute("/about"));
        assertFalse(links(null).areIndexable());
    }

    @Test
    void knowThePortThatWasFoundFree() {
        environment.setProperty("server.port", "0");
        environment.setProperty("local.server.port", "41234");

        assertEquals("http://localhost:41234/", links(null).absolute("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://invest.example.org", "http://localhost:8080", "http://[::1]:8080"})
    void acceptsSchemeHostAndPort(String baseUrl) {
        assertTrue(isValid(baseUrl));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invest.example.org",
                "https://invest.example.org/",
                "https://invest.example.org/portal",
                "https://invest.example.org?a=b",
                "ftp://invest.example.org",
                "https://",
                "https://a b"
            })
    void refusesOtherAddresses(String baseUrl) {
        assertFalse(isValid(baseUrl));
    }

    private static boolean isValid(String baseUrl) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(settings(baseUrl)).isEmpty();
        }
    }

    private PublicLinkBuilder links(@Nullable String baseUrl) {
        return new PublicLinkBuilder(FixedSettings.of(settings(baseUrl)), environment);
    }

    private static OperatorSettings settings(@Nullable String baseUrl) {
        return new OperatorSettings(
                baseUrl,
                null,
                null,
                null,
                ZoneOffset.UTC,
                null,
                new OperatorSettings.Contact(null, null, null, null, null, null));
    }
}
