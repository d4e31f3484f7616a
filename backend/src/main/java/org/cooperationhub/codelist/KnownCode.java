package org.cooperationhub.codelist;

import java.util.Collections;
import java.util.Map;

/** What a check or a label needs of one code. */
record KnownCode(String code, Map<String, String> label, CodeStatus status) {
    KnownCode {
        label = Collections.unmodifiableMap(label);
    }
}
