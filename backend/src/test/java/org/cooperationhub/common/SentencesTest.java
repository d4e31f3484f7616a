package org.cooperationhub.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.anonymous;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the API in the languages of the hub. */
@QuarkusTest
class SentencesTest {
    private static final Pattern PART = Pattern.compile("\\{(\\d)");

    private static Properties bundle(String suffix) throws IOException {
        var found = SentencesTest.class.getResourceAsStream("/problems" + suffix + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(found, suffix), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static List<String> parts(String sentence) {
        return PART.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void every_sentence_is_there_in_every_language_with_the_same_parts() throws IOException {
        var english = bundle("");
        for (var language : List.of("_fr", "_ar", "_pt", "_sw", "_zh_Hans")) {
            var other = bundle(language);
            assertThat(other.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            for (var key : english.stringPropertyNames()) {
                assertThat(other.getProperty(key)).as(language + " " + key).isNotBlank();
                assertThat(parts(other.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(parts(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Not found",
        "fr, Introuvable",
        "ar, غير موجود",
        "pt, Não encontrado",
        "sw, Haikupatikana",
        "zh-Hans, 未找到"
    })
    void a_problem_comes_in_the_language_asked_for(String language, String title) {
        anonymous()
                .header("Accept-Language", language)
                .get("/countries/XX")
                .then()
                .statusCode(404)
                .header("Content-Language", language)
                .body("title", equalTo(title));
    }

    @Test
    void the_explanation_of_a_finding_comes_in_the_language_asked_for_with_the_usual_figures() {
        anonymous()
                .header("Accept-Language", "zh-Hans")
                .get("/finding-codes/milestone-needs-day")
                .then()
                .statusCode(200)
                .body("explanation", equalTo("请给出达成该里程碑的日期。"));
        anonymous()
                .header("Accept-Language", "ar")
                .get("/organisations?code=A" + many())
                .then()
                .statusCode(400)
                .body("errors[0].detail", startsWith("لا يجوز أن تتجاوز القيم 200"));
    }

    private static String many() {
        var codes = new StringBuilder();
        for (var i = 0; i < 201; i++) codes.append(",D").append(i);
        return codes.toString();
    }
}
