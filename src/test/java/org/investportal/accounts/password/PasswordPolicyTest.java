package org.investportal.accounts.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.investportal.accounts.password.PasswordPolicy.PasswordProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy rules = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong goat charger rivets",
                "nine boats on the canal",
                "Hk3x-9dPq-wT2m",
                "一 只 白 鹭 飞 过 西 湖 的 水",
                "four ducks, password",
                "😀😀 twelve emoji 😀"
            })
    void acceptsUncommonPasswords(String password) {
        assertEquals(Optional.empty(), problem(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "passwordpassword",
                "Welcome12345",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "123456789012",
                "aaaaaaaaaaaa",
                "iloveyou1234",
                "admin-admin-admin",
                "Hangzhou-2026!",
                "letmein-please",
                "woaini5201314",
                "abcdefghijkl",
                "  password  12",
                "1q2w3e4r5t6y",
                "q1w2e3r4t5y6",
                "a1b2c3d4e5f6",
                "1a2a3a4a5a6a",
                "1234567890ab",
                "123456789abc",
                "correcthorsebatterystaple",
                "correct horse battery staple",
                "thisismypassword",
                "This is my password!",
                "liverpoolfc123",
                "!QAZ2wsx#EDC",
                "!@#$%^&*()qw",
                "zaq12wsxcde3",
                "4esz5rdx6tfc",
                "1qazxsw23edc",
                "basketball2024",
                "michaeljordan23",
                "password dragon liverpool"
            })
    void refusesCommonPasswords(String password) {
        assertEquals(Optional.of(PasswordProblem.COMMON), problem(password));
    }

    @ParameterizedTest
    @CsvSource({
        "lin.mei lives here, PERSONAL",
        "my name is Meilin, PERSONAL",
        "eleven char, TOO_SHORT",
        "'', TOO_SHORT",
        "😀😀😀😀😀😀😀😀😀😀😀, TOO_SHORT"
    })
    void refusesShortPasswordsAndThoseWithTheOwnersName(String password, PasswordProblem problem) {
        assertEquals(Optional.of(problem), rules.problem(password, "lin.mei@invest.example.org", "Wu Meilin"));
    }

    /** Three letters stand in too many words. */
    @ParameterizedTest
    @CsvSource({"the lin river in spring, ", "the chan river in spring, PERSONAL"})
    void countsPartsOfNamesFromFourLettersOn(String password, PasswordProblem problem) {
        assertEquals(Optional.ofNullable(problem), rules.problem(password, "lin.wu@invest.example.org", "Chan Lin"));
    }

    @ParameterizedTest
    @CsvSource({"200, ", "201, TOO_LONG", "10000, TOO_LONG"})
    void endsAtTwoHundredCharacters(int length, PasswordProblem problem) {
        String words = "boats on the canal ".repeat(length / 19 + 1).substring(0, length);

        assertEquals(Optional.ofNullable(problem), problem(words));
    }

    private Optional<PasswordProblem> problem(String password) {
        return rules.problem(password, "wu@invest.example.org", "Wu");
    }
}
