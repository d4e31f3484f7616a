package org.cooperationhub.export;

import static org.cooperationhub.export.RecordColumn.all;
import static org.cooperationhub.export.RecordColumn.code;
import static org.cooperationhub.export.RecordColumn.json;
import static org.cooperationhub.export.RecordColumn.label;
import static org.cooperationhub.export.RecordColumn.labels;
import static org.cooperationhub.export.RecordColumn.parts;
import static org.cooperationhub.export.RecordColumn.plain;
import static org.cooperationhub.export.RecordColumn.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the tables of countries, initiatives, organisations and proposals, named by the members of their
 * documents as those of projects are: texts by language, codes with their words beside them, lists with parts as JSON.
 */
final class RecordColumns {
    static final List<RecordColumn> COUNTRIES = all(
            plain("id", "version", "code", "iso3", "numeric"),
            texts("name"),
            plain("unMember", "auMember", "auRegion"),
            label(
                    "auRegion",
                    country -> parts(country.path("groups"))
                            .filter(each -> each.path("code").equals(country.path("auRegion")))
                            .map(each -> each.path("name"))
                            .limit(1)),
            plain("iatiRegion", "status"),
            json("groups"),
            labels("groups", "name"),
            plain("updatedAt"));

    static final List<RecordColumn> INITIATIVES = all(
            plain("id", "version", "code", "kind"),
            texts("title"),
            json("titleInfo"),
            texts("summary"),
            json("summaryInfo"),
            texts("issuer"),
            plain("eventDate", "textDate", "datePrecision", "dateDerived", "provenance", "sourceUrl", "sourceSha256"),
            code("addressedActorTypes", "actor-type"),
            code("scopeLevel", "activity-scope"),
            plain("status", "launchAttendanceCount"),
            texts("launchNote"),
            json("pillars"),
            labels("pillars", "title"),
            plain("updatedAt"));

    static final List<RecordColumn> ORGANISATIONS = all(
            plain("id", "version", "code"),
            texts("name"),
            json("nameInfo"),
            plain("acronym"),
            code("actorType", "actor-type"),
            code("iatiType", "organisation-type"),
            code("country", Labels.COUNTRY),
            plain("website", "status", "demonstration", "updatedAt"));

    static final List<RecordColumn> PROPOSALS = all(
            plain("id", "version", "code", "initiative", "number"),
            Stream.of(new RecordColumn(
                    "pillar", (proposal, labels) -> proposal.at("/pillar/code").asText(""))),
            label("pillar", proposal -> Stream.of(proposal.at("/pillar/title"))),
            plain("slug"),
            texts("title"),
            json("titleInfo"),
            texts("shortTitle"),
            texts("summary"),
            json("summaryInfo"),
            plain("status"),
            json("texts", "mappings"),
            labels("mappings", "label"),
            json("links"),
            labels("links", "name"),
            plain("updatedAt"));

    private RecordColumns() {}

    /** A table of these columns. */
    record Rows(List<RecordColumn> columns, Labels.Known words) implements Table {
        @Override
        public List<String> header() {
            return columns.stream().map(RecordColumn::name).toList();
        }

        @Override
        public List<String> cells(JsonNode document) {
            return columns.stream()
                    .map(each -> Cells.guarded(each.cell().apply(document, words)))
                    .toList();
        }
    }
}
