package org.cooperationhub.codelist;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codes of each list in memory, so that a check of a code costs no query. */
@ApplicationScoped
class KnownCodes {

    /** A list was written. */
    record Loaded(String key) {}

    /** By code; empty for a list that is not there. */
    @CacheResult(cacheName = "codes")
    Map<String, KnownCode> of(String list) {
        return CodeItem.find("list.listKey", list).project(KnownCode.class).stream()
                .collect(Collectors.toUnmodifiableMap(KnownCode::code, Function.identity()));
    }

    /** After the commit: whoever reads earlier would keep what was there before. */
    @CacheInvalidateAll(cacheName = "codes")
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Loaded list) {
        // the annotation does it
    }
}
