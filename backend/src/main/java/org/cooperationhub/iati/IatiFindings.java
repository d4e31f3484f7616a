package org.cooperationhub.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one activity: one for each code and path, with the first value that stood there. */
final class IatiFindings {
    private static final int SHOWN = 100;
    private final Map<String, IatiFinding> found = new LinkedHashMap<>();

    void add(IatiFinding.Code code, String path, String detail) {
        var shown = detail.length() > SHOWN ? detail.substring(0, SHOWN) + "…" : detail;
        found.merge(
                code + " " + path,
                new IatiFinding(code, code.severity, path, shown, 1),
                (one, other) -> new IatiFinding(one.code(), one.severity(), one.path(), one.detail(), one.times() + 1));
    }

    /** Everything below the element that nothing took. */
    void leftovers(Node of, String path) {
        of.attributes.forEach((name, value) -> {
            if (!of.took(name)) add(IatiFinding.Code.NOT_KEPT, path + "@" + name, value);
        });
        if (!of.contentTaken())
            add(
                    IatiFinding.Code.NOT_KEPT,
                    path + "text()",
                    of.content.toString().strip());
        for (var each : of.children)
            if (each.taken()) leftovers(each, path + each.name + "/");
            else add(IatiFinding.Code.NOT_KEPT, path + each.name, shown(each));
    }

    /** Whom one may ask is nobody's business here. */
    private static String shown(Node of) {
        if (of.name.equals("contact-info")) return "";
        var code = of.peek("code");
        var value = of.peek("value");
        return code != null
                ? code
                : value != null ? value : of.content.toString().strip();
    }

    List<IatiFinding> all() {
        return new ArrayList<>(found.values());
    }
}
