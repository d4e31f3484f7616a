package org.cooperationhub.export;

import static org.cooperationhub.export.RecordColumn.all;
import static org.cooperationhub.export.RecordColumn.code;
import static org.cooperationhub.export.RecordColumn.json;
import static org.cooperationhub.export.RecordColumn.label;
import static org.cooperationhub.export.RecordColumn.labels;
import static org.cooperationhub.export.RecordColumn.parts;
import static org.cooperationhub.export.RecordColumn.texts;
import static org.cooperationhub.export.RecordColumn.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of the tables of countries, initiatives, organisations and proposals, named by the members of their
 * documents as those of projects are: texts by language, codes with their words beside them, lists with parts as JSON.
 */
final class RecordColumns {
    static final List<RecordColumn> COUNTRIES = all(
            values("id", "version", "code", "iso3", "numeric"),
            texts("name"),
            values("unMember", "auMember", "auRegion"),
            label(
                    "auRegion",
                    country -> parts(country.path("groups"))
                            .filter(each -> each.path("code").equals(country.path("auRegion")))
                            .map(each -> each.path("name"))
                            .limit(1)),
            values("iatiRegion", "status"),
            json("groups"),
            labels("groups", "name"),
            values("updatedAt"));

    static final List<RecordColumn> INITIATIVES = all(
            values("id", "version", "code", "kind"),
            texts("title"),
            json("titleInfo"),
            texts("summary"),
            json("summaryInfo"),
            texts("issuer"),
            values("eventDate", "textDate", "datePrecision", "dateDerived", "provenance", "sourceUrl", "sourceSha256"),
            code("addressedActorTypes", "actor-type"),
            code("scopeLevel", "activity-scope"),
            values("status", "launchAttendanceCount"),
            texts("launchNote"),
            json("pillars"),
            labels("pillars", "title"),
            values("updatedAt"));

    static final List<RecordColumn> ORGANISATIONS = all(
            values("id", "version", "code"),
            texts("name"),
            json("nameInfo"),
            values("acronym"),
            code("actorType", "actor-type"),
            code("iatiType", "organisation-type"),
            code("country", Labels.COUNTRY),
            values("website", "status", "demonstration", "updatedAt"));

    static final List<RecordColumn> PROPOSALS = all(
            values("id", "version", "code", "initiative", "number"),
            Stream.of(new RecordColumn(
                    "pillar", (proposal, labels) -> proposal.at("/pillar/code").asText(""))),
            label("pillar", proposal -> Stream.of(proposal.at("/pillar/title"))),
            values("slug"),
            texts("title"),
            json("titleInfo"),
            texts("shortTitle"),
            texts("summary"),
            json("summaryInfo"),
            values("status"),
            json("texts", "mappings"),
            labels("mappings", "label"),
            json("links"),
            labels("links", "name"),
            values("updatedAt"));

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
