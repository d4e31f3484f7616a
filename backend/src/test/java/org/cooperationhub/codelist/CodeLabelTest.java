package org.cooperationhub.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.common.TextKind.COURTESY;
import static org.cooperationhub.common.TextKind.OFFICIAL;
import static org.cooperationhub.common.TextKind.ORIGINAL;
import static org.cooperationhub.testing.Api.anonymous;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooperationhub.common.Languages;
import org.junit.jupiter.api.Test;

/** Labels in the six languages, and which of them come from the source of the list. */
@QuarkusTest
class CodeLabelTest {
    /** The sources of the lists are in English and French, but for these. */
    private static final Map<String, Set<String>> SOURCE_LANGUAGES = Map.of(
            "currency", Set.of("en"),
            "language", Set.of("en"),
            "sdg-goal", Set.of("en", "fr", "ar", "zh-Hans"),
            "wsis-action-line", Set.of());

    @Inject
    ObjectMapper json;

    private Stream<CodeListView> everyList() {
        List<String> keys = anonymous().get("/code-lists").jsonPath().getList("items.key");
        return keys.stream().map(key -> {
            try {
                return json.readValue(anonymous().get("/code-lists/" + key).asByteArray(), CodeListView.class);
            } catch (IOException unreadable) {
                throw new IllegalStateException(key, unreadable);
            }
        });
    }

    @Test
    void every_code_of_every_list_has_a_label_and_its_kind_in_all_six_languages() {
        assertThat(everyList().flatMap(each -> each.items().stream()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(each -> {
                    assertThat(each.label()).containsOnlyKeys(Languages.ALL);
                    assertThat(each.label().values()).doesNotContainNull().noneMatch(String::isBlank);
                    assertThat(each.labelKind()).containsOnlyKeys(Languages.ALL);
                });
    }

    @Test
    void every_list_has_a_name_in_all_six_languages() {
        assertThat(everyList().map(CodeListView::name)).hasSizeGreaterThan(40).allSatisfy(each -> {
            assertThat(each).containsOnlyKeys(Languages.ALL);
            assertThat(each.values()).doesNotContainNull().noneMatch(String::isBlank);
        });
    }

    @Test
    void only_what_the_source_says_is_official() {
        assertThat(everyList())
                .allSatisfy(list -> assertThat(list.items()).allSatisfy(each -> {
                    var source =
                            ours(list, each) ? Set.of() : SOURCE_LANGUAGES.getOrDefault(list.key(), Set.of("en", "fr"));
                    each.labelKind().forEach((language, kind) -> {
                        if (!source.contains(language))
                            assertThat(kind).as(language).isIn(ORIGINAL, COURTESY);
                    });
                    assertThat(each.labelKind()).containsEntry("en", source.contains("en") ? OFFICIAL : ORIGINAL);
                }));
    }

    private static boolean ours(CodeListView list, CodeListView.Item item) {
        return list.owner().equals("Cooperation Hub")
                || (list.key().equals("organisation-role") && Set.of("90", "91").contains(item.code()));
    }

    @Test
    void a_label_of_the_source_a_translation_and_one_of_ours_are_told_apart() {
        anonymous()
                .get("/code-lists/dac-sector")
                .then()
                .body("items.find { it.code == '22040' }.labelKind.fr", equalTo("OFFICIAL"))
                .body("items.find { it.code == '22040' }.labelKind.sw", equalTo("COURTESY"))
                .body("items.find { it.code == '15120' }.labelKind.fr", equalTo("COURTESY"));
        anonymous()
                .get("/code-lists/freshness?lang=sw")
                .then()
                .header("Content-Language", "sw")
                .body("items[0].labelKind", equalTo(Map.of("sw", "COURTESY")));
    }
}
