package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Languages;
import org.cooperationhub.country.Countries;

/** The words for codes, all of them at once, in one language. */
@ApplicationScoped
class Labels {
    static final String COUNTRY = "country";
    private static final List<String> LISTS = List.of(
            "activity-status",
            "activity-scope",
            "collaboration-type",
            "dac-sector",
            "dac-category",
            "sdg-target",
            "policy-marker",
            "vulnerable-group",
            "organisation-role",
            "budget-type",
            "transaction-type",
            "result-type",
            "document-category",
            "organisation-type",
            "actor-type");

    @Inject
    CodeLists codeLists;

    @Inject
    Countries countries;

    /** By list and code, in this language where they are known in it. */
    record Known(String language, Map<String, Map<String, String>> lists) {
        static final Known NONE = new Known(Languages.DEFAULT, Map.of());

        /** Empty where there is none. */
        String of(String list, String code) {
            return lists.getOrDefault(list, Map.of()).getOrDefault(code, "");
        }
    }

    @Transactional
    Known in(String language) {
        var lists = new HashMap<String, Map<String, String>>();
        for (var list : LISTS) lists.put(list, words(codeLists.labels(list), language));
        var names = new HashMap<String, Map<String, String>>();
        countries.listAll().forEach(each -> names.put(each.code, each.name));
        lists.put(COUNTRY, words(names, language));
        return new Known(language, lists);
    }

    private static Map<String, String> words(Map<String, Map<String, String>> labels, String language) {
        var words = new HashMap<String, String>();
        labels.forEach((code, texts) -> words.put(code, best(texts, language)));
        return words;
    }

    /** The asked language, else English, else any. */
    static String best(Map<String, String> texts, String language) {
        var asked = texts.get(language);
        if (asked != null) return asked;
        var english = texts.get("en");
        if (english != null) return english;
        return texts.isEmpty() ? "" : texts.values().iterator().next();
    }
}
