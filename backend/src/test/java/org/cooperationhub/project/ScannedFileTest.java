package org.cooperationhub.project;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.SampleFile.sent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.cooperationhub.testing.ClamdPeer;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.cooperationhub.testing.StoreAndScanner;
import org.junit.jupiter.api.Test;

/** A hub that is set up with an S3-compatible store and a virus scanner. */
@QuarkusTest
@TestProfile(StoreAndScanner.class)
class ScannedFileTest {
    @Test
    void a_clean_file_is_kept_in_the_store_and_comes_back() {
        var draft = Draft.fresh();
        var bytes = SampleFile.pdf();
        var answer = sent(EDITOR, draft, "a.pdf", bytes);
        answer.then().statusCode(201).body("scanStatus", equalTo("CLEAN"));
        sent(EDITOR, draft, "a.pdf", bytes).then().statusCode(200).body("id", equalTo(answer.path("id")));
        var back = as(EDITOR).basePath("").get(answer.header("Location"));
        back.then().statusCode(200).header("Content-Length", String.valueOf(bytes.length));
        assertThat(back.asByteArray()).isEqualTo(bytes);
        assertThat(StoredBytes.kept(answer.path("sha256"))).isFalse();
        assertThat(StoredBytes.incoming()).isEmpty();
    }

    @Test
    void an_infected_file_is_refused_and_gone() {
        var draft = Draft.fresh();
        problem(sent(EDITOR, draft, "harmless.txt", ClamdPeer.EICAR.getBytes(US_ASCII)), 422, "validation-failed")
                .body("errors[0].code", equalTo("infected-file"))
                .body("errors[0].params.signature", equalTo("Eicar-Test-Signature"))
                .body("errors[0].detail", containsString("Eicar-Test-Signature"));
        as(EDITOR).get(draft.publicPath() + "/files").then().body("items", empty());
        assertThat(StoredBytes.incoming()).isEmpty();
    }

    @Test
    void without_the_scanners_word_nothing_is_taken() {
        var draft = Draft.fresh();
        for (var words : List.of(ClamdPeer.NO_ANSWER, ClamdPeer.TOO_MUCH))
            problem(sent(EDITOR, draft, "a.txt", words.getBytes(US_ASCII)), 503, "temporary-reduced-capacity")
                    .header("Retry-After", "30");
        as(EDITOR).get(draft.publicPath() + "/files").then().body("items", empty());
        assertThat(StoredBytes.incoming()).isEmpty();
    }
}
