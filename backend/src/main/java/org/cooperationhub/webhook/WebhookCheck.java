package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.jspecify.annotations.Nullable;

/** Whether an endpoint can be as it is written: every fault with its pointer. */
@ApplicationScoped
class WebhookCheck {
    private static final Set<String> TYPES =
            Stream.of(ResourceType.values()).map(Message::name).collect(Collectors.toCollection(TreeSet::new));

    @Inject
    Targets targets;

    @Inject
    Countries countries;

    static ResourceType type(String name) {
        return ResourceType.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void check(WebhookInput input) {
        var faults = new ArrayList<Fault>();
        var address = targets.fault(input.url());
        if (address != null) faults.add(Fault.at("/url", address, Words.say("fault." + address)));
        types("/types", input.types(), faults);
        var codes = WebhookInput.orEmpty(input.countries());
        var known = countries.known(Set.copyOf(codes));
        for (var i = 0; i < codes.size(); i++)
            if (!known.contains(codes.get(i)))
                faults.add(Fault.at(
                        "/countries/" + i, "unknown-code", Words.say("fault.unknown-code", codes.get(i), "country")));
        if (!faults.isEmpty()) throw Problems.invalid(faults);
    }

    /** The types of a replay; 422 if one is none. */
    Set<ResourceType> types(@Nullable List<String> names) {
        var faults = new ArrayList<Fault>();
        types("/types", names, faults);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        return WebhookInput.orEmpty(names).stream().map(WebhookCheck::type).collect(Collectors.toSet());
    }

    private static void types(String pointer, @Nullable List<String> names, List<Fault> faults) {
        var all = WebhookInput.orEmpty(names);
        for (var i = 0; i < all.size(); i++)
            if (!TYPES.contains(all.get(i)))
                faults.add(Fault.at(
                        pointer + "/" + i, "not-a-code", Words.say("fault.not-a-code", String.join(", ", TYPES))));
    }
}
