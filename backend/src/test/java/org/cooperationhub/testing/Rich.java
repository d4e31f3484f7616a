package org.cooperationhub.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;

/** A project that has something of everything. */
public final class Rich {
    private Rich() {}

    /** Content that may be submitted; titles and parts are those of no other project. */
    public static Map<String, Object> content() {
        try {
            var text = CONTENT;
            while (text.contains("NEW-ID"))
                text = text.replaceFirst("NEW-ID", UUID.randomUUID().toString());
            return new ObjectMapper().readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final String CONTENT = """
            {"lead": "DEMO-KE", "originalLanguage": "en",
             "title": {"en": "Backbone <north> & \\"lake\\" NEW-ID", "fr": "Dorsale du nord", "zh-Hans": "骨干网", "ar": "العمود الفقري"},
             "summary": {"en": "A line\\nof fibre.", "fr": "Une ligne."},
             "description": {"en": "=2+5 is no formula; 'quoted', \\"twice\\"; comma", "sw": "Mstari"},
             "objectives": {"en": "Speed"}, "targetGroups": {"en": "Schools"}, "otherDescription": {"pt": "Outro"},
             "textKinds": {"title": {"fr": "OFFICIAL"}},
             "activityStatus": "2", "scopeLevel": "4", "collaborationType": "1",
             "plannedStart": "2026-01-01", "actualStart": "2026-02-01", "actualStartPrecision": "MONTH",
             "plannedEnd": "2028-01-01", "plannedEndPrecision": "YEAR",
             "countries": [{"country": "KE", "role": "LOCATION", "percentage": 60.5},
                           {"country": "SN", "role": "BENEFICIARY", "percentage": 39.5},
                           {"country": "CN", "role": "PROVIDER"}],
             "proposals": [{"proposal": "CN-AF-2021/1", "share": 75, "rationale": {"en": "It is cable.", "fr": "Du câble."}},
                           {"proposal": "CN-AF-2021/7", "share": 25}],
             "organisations": [{"organisation": "DEMO-SN", "role": "4", "theirReference": "SN/7",
                                "contribution": {"amount": "1500.50", "currency": "USD"}},
                               {"organisation": "DEMO-CN", "role": "90"},
                               {"name": "A fund", "identifier": "XM-DAC-1", "actorType": "INTERNATIONAL_ORGANISATION", "role": "1"}],
             "locations": [{"id": "NEW-ID", "name": {"en": "Landing"}, "country": "KE", "admin1": "Mombasa",
                            "latitude": -4.05, "longitude": 39.67, "exactness": "1", "locationClass": "3", "reach": "1"},
                           {"id": "NEW-ID", "name": {"en": "Line"},
                            "line": {"type": "LineString", "coordinates": [[39.67, -4.05], [36.82, -1.29]]}}],
             "sectors": [{"vocabulary": "1", "code": "22020", "percentage": 70}, {"vocabulary": "1", "code": "22040", "percentage": 30}],
             "sdgs": [{"target": "9.c", "weight": 100, "evidence": {"en": "Access"}}],
             "markers": [{"marker": "1", "significance": "1"}],
             "groups": [{"group": "WOMEN", "significance": 1}, {"group": "DISABLED", "significance": 1}],
             "budgets": [{"id": "NEW-ID", "type": "1", "status": "2", "periodStart": "2026-01-01", "periodEnd": "2026-12-31",
                          "value": {"amount": "1000000.00", "currency": "USD"}, "valueDate": "2026-01-15"},
                         {"id": "NEW-ID", "type": "2", "status": "1", "periodStart": "2027-01-01", "periodEnd": "2027-12-31",
                          "value": {"amount": "5.50", "currency": "KES"}, "valueDate": "2026-01-15"}],
             "transactions": [{"id": "NEW-ID", "type": "3", "date": "2026-03-01", "value": {"amount": "250000.00", "currency": "USD"},
                               "valueDate": "2026-03-01", "providerOrganisation": "DEMO-CN", "receiverName": "A builder",
                               "providerReference": "T-1", "description": {"en": "First part"}, "flowType": "10", "financeType": "110"}],
             "inKind": [{"id": "NEW-ID", "organisation": "DEMO-CN", "kind": "EQUIPMENT", "description": {"en": "Routers"},
                         "quantity": 12, "unit": "routers", "estimatedValue": {"amount": "1200.00", "currency": "USD"},
                         "valueDate": "2026-03-01", "status": "PLEDGED", "receiver": "DEMO-KE"}],
             "benefits": [{"id": "NEW-ID", "country": "KE", "kind": "ACCESS", "description": {"en": "Online"}, "quantity": 12000, "unit": "people"}],
             "results": [{"id": "NEW-ID", "type": "1", "title": {"en": "Built", "fr": "Construit"}, "description": {"en": "As planned"},
                          "indicators": [{"id": "NEW-ID", "title": {"en": "Kilometres"}, "description": {"en": "Laid"}, "measure": "1",
                             "unit": "km", "ascending": true, "cumulative": true, "sdgIndicator": "9.c.1", "disaggregations": ["SEX", "AGE"],
                             "baseline": {"value": 1.5, "year": 2024, "comment": {"en": "Before"}},
                             "periods": [{"id": "NEW-ID", "start": "2026-01-01", "end": "2026-12-31", "target": 400, "targetComment": {"en": "Most"}},
                                         {"id": "NEW-ID", "start": "2027-01-01", "end": "2027-12-31"}]},
                            {"id": "NEW-ID", "title": {"en": "Falling share"}, "measure": "2", "ascending": false, "cumulative": false,
                             "baseline": {"numerator": 1, "denominator": 4, "value": 25, "comment": {"en": "No year"}}}]},
                         {"id": "NEW-ID", "type": "2", "title": {"en": "Nothing measured yet"}}],
             "milestones": [{"id": "NEW-ID", "title": {"en": "Half"}, "due": "2026-08-01", "status": "PLANNED"}],
             "documents": [{"id": "NEW-ID", "category": "A02", "title": {"en": "Report"}, "language": "en",
                            "url": "https://ministry-ke.example/report.pdf?a=1&b=2", "format": "application/pdf",
                            "documentDate": "2026-02-01", "visibility": "PUBLIC"},
                           {"id": "NEW-ID", "category": "A03", "title": {"en": "Page"}, "url": "https://ministry-ke.example/", "visibility": "PUBLIC"}],
             "sources": [{"id": "NEW-ID", "title": {"en": "Gazette"}, "publisher": "Government", "official": true, "retrievedOn": "2026-01-01"}],
             "relatedProjects": [{"type": "1", "project": "DEMO-KE-999"}, {"type": "5", "project": "XM-DAC-41114-1"}],
             "consulted": [{"id": "NEW-ID", "organisation": "DEMO-SN", "askedOn": "2025-11-01", "answeredOn": "2025-12-01", "answer": {"en": "Yes"}}],
             "contact": {"name": "Somebody Secret", "email": "somebody@ministry-ke.example", "phone": "+254 1"}}
            """;
}
