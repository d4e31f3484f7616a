package org.cooperationhub.testing;

import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.putting;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A project's working revision at the point that a test starts from. */
public record Draft(String id, String code, String etag) {

    /** A project that may be submitted as it is; its title occurs once. */
    public static Map<String, Object> content(String lead) {
        var content = new HashMap<String, Object>();
        content.put("lead", lead);
        content.put("title", Map.of("en", "Project " + UUID.randomUUID()));
        content.put("summary", Map.of("en", "A project of a test."));
        content.put("countries", countries("KE", "SN"));
        content.put("proposals", proposals("CN-AF-2021/1", "CN-AF-2021/7"));
        content.put("plannedStart", "2026-03-01");
        content.put("plannedEnd", "2027-02-28");
        return content;
    }

    /** Countries as locations, without percentages. */
    public static List<Map<String, Object>> countries(String... codes) {
        return Stream.of(codes)
                .map(each -> Map.<String, Object>of("country", each, "role", "LOCATION"))
                .toList();
    }

    /** Proposals without shares. */
    public static List<Map<String, Object>> proposals(String... codes) {
        return Stream.of(codes)
                .map(each -> Map.<String, Object>of("proposal", each))
                .toList();
    }

    /** The English title of a content made here. */
    public static String title(Map<String, Object> content) {
        return content.get("title") instanceof Map<?, ?> title ? String.valueOf(title.get("en")) : "";
    }

    public static Draft of(Response answer) {
        var json = answer.then().extract().jsonPath();
        return new Draft(json.getString("id"), json.getString("code"), answer.header("ETag"));
    }

    public static Draft by(Account editor, String lead) {
        return by(editor, content(lead));
    }

    public static Draft by(Account editor, Map<String, Object> content) {
        var answer = posting(editor, content).post("/projects");
        answer.then().statusCode(201);
        return of(answer);
    }

    /** A draft of the Kenyan ministry. */
    public static Draft fresh() {
        return by(Account.EDITOR, "DEMO-KE");
    }

    public static Draft published() {
        return fresh().submitted(Account.EDITOR).approved(Account.REVIEWER);
    }

    public static Draft published(Map<String, Object> content) {
        return by(Account.EDITOR, content).submitted(Account.EDITOR).approved(Account.REVIEWER);
    }

    /** As it stands now, whoever wrote it since. */
    public Draft again() {
        return next(as(Account.REVIEWER).get(path()));
    }

    public Draft edited(Account by, Map<String, Object> patch) {
        return next(patching(by, etag, patch).patch(path()));
    }

    public Draft submitted(Account by) {
        return next(as(by).header("If-Match", etag).put(submission()));
    }

    /** As a reviewer lets it pass: the keys of those whom it concerns are asked for, or it is published. */
    public Draft reviewed(Account by) {
        return next(putting(by, etag, Map.of("decision", "APPROVED")).put(review()));
    }

    /** As the holder of a key agrees. */
    public Draft turned(String holder, Account by) {
        return next(putting(by, etag, Map.of("decision", "APPROVED")).put(approval(holder)));
    }

    /** As the holder of a key gives it back. */
    public Draft givenBack(String holder, Account by, String note) {
        return next(
                putting(by, etag, Map.of("decision", "RETURNED", "note", note)).put(approval(holder)));
    }

    /** Through the review and every key that it asks for, to its readers. */
    public Draft approved(Account reviewer) {
        return reviewed(reviewer).agreed();
    }

    /** As everybody agrees whose key is asked for. */
    public Draft agreed() {
        var draft = this;
        for (var holder : draft.waitsFor()) draft = draft.turned(holder, keyHolder(holder));
        return draft;
    }

    /** Who has to act next. */
    public List<String> waitsFor() {
        return as(Account.REVIEWER).get(workflow()).jsonPath().getList("waitingFor.holder");
    }

    /** Somebody who turns this key; for the lead's, an administrator who submits nothing in these tests. */
    private Account keyHolder(String holder) {
        return switch (holder) {
            case "KE" -> Account.FOCAL_KE;
            case "SN" -> Account.FOCAL_SN;
            case "LEAD" -> code.startsWith("DEMO-SN") ? Account.OTHER_ADMIN : Account.SECOND_ADMIN;
            default -> throw new IllegalArgumentException("nobody acts for " + holder);
        };
    }

    public Draft returned(Account by, String note) {
        return next(
                putting(by, etag, Map.of("decision", "RETURNED", "note", note)).put(review()));
    }

    public String path() {
        return "/projects/" + id + "/draft";
    }

    public String submission() {
        return "/projects/" + id + "/submission";
    }

    public String review() {
        return "/projects/" + id + "/review";
    }

    public String approvals() {
        return "/projects/" + id + "/approvals";
    }

    public String approval(String holder) {
        return approvals() + "/" + holder;
    }

    public String workflow() {
        return "/projects/" + id + "/workflow";
    }

    public String unpublication() {
        return "/projects/" + id + "/unpublication";
    }

    public String archive() {
        return "/projects/" + id + "/archive";
    }

    public String publicPath() {
        return "/projects/" + id;
    }

    private static Draft next(Response answer) {
        answer.then().statusCode(200);
        return of(answer);
    }
}
