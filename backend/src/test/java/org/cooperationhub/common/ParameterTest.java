package org.cooperationhub.common;

import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ParameterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries?code=%C3%A9",
                "/countries?group=%E4%B8%AD",
                "/countries?q=%E4%B8%AD",
                "/organisations?country=%C3%A9",
                "/projects?country=%C3%A9",
                "/projects?proposal=%C3%A9",
                "/projects?initiative=%C3%A9",
                "/projects?organisation=%C3%A9",
                "/projects?activityStatus=%C3%A9",
                "/participations?country=%C3%A9",
                "/participations?initiative=%C3%A9"
            })
    void a_filter_with_letters_that_no_code_has_finds_nothing(String address) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=1",
                "/countries?contry=NG",
                "/countries/KE?x=1",
                "/country-groups?limit=5",
                "/initiatives?sort=code",
                "/initiatives/CN-AF-2021?limit=1",
                "/initiatives/CN-AF-2021/graph?depth=2",
                "/initiatives/CN-AF-2021/proposals?pillar=1",
                "/proposals/CN-AF-2021/7?dryRun=true",
                "/organisations?countries=KE",
                "/projects?Country=KE",
                "/projects/facets?land=KE",
                "/participations?q=a",
                "/code-lists?limit=1",
                "/problems?x"
            })
    void an_unknown_parameter_is_refused(String address) {
        problem(anonymous().get(address), 400, "unknown-parameter")
                .body("errors[0].parameter", notNullValue())
                .body("errors[0].detail", containsString("fields"));
    }

    @Test
    void a_repeated_parameter_is_refused() {
        problem(anonymous().get("/countries?group=EAC&group=SADC"), 400, "unknown-parameter")
                .body("errors[0].parameter", equalTo("group"))
                .body("errors[0].code", equalTo("repeated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries?limit=0",
                "/countries?limit=-1",
                "/countries?limit=many",
                "/countries?count=yes",
                "/countries?auMember=1",
                "/countries?lang=de",
                "/countries?fields=nothing",
                "/countries?fields=",
                "/countries?fields=name,",
                "/projects?fields=lead.password",
                "/projects?sort=id",
                "/projects?mine=yes",
                "/organisations?actorType=PRESIDENT"
            })
    void a_parameter_with_a_wrong_value_is_refused(String address) {
        problem(anonymous().get(address), 400, "invalid-parameter").body("errors[0].parameter", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "1", "false,true", ""})
    void a_dry_run_that_is_neither_true_nor_false_never_writes(String value) {
        var content = Draft.content("DEMO-KE");
        problem(posting(EDITOR, content).queryParam("dryRun", value).post("/projects"), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("dryRun"));
    }
}
