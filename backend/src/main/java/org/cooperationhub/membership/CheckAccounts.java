package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.common.Command;
import org.cooperationhub.directory.KeycloakAway;
import org.jspecify.annotations.Nullable;

/**
 * Compares the people of every organisation, or of the one whose code is given, with those at Keycloak; with
 * {@code --mend}, brings both in line. The exit status is 1 if anything differed and was left, and 3 if Keycloak does
 * not answer.
 */
@ApplicationScoped
class CheckAccounts implements Command {
    @Inject
    AccountCheck check;

    @Inject
    Realm realm;

    @Inject
    InLine inLine;

    @Override
    public String name() {
        return "check-accounts";
    }

    @Override
    public String summary() {
        return "[--mend] [CODE]  compares the people of every organisation, or of one, with those at Keycloak";
    }

    @Override
    public int run(List<String> arguments) {
        var mend = arguments.contains("--mend");
        var codes = arguments.stream().filter(each -> !each.equals("--mend")).toList();
        if (codes.size() > 1 || codes.stream().anyMatch(each -> each.startsWith("-"))) {
            System.err.println(name() + " " + summary());
            return 2;
        }
        try {
            var found = run(codes.isEmpty() ? null : codes.getFirst(), mend);
            found.forEach(System.out::println);
            System.out.printf("%,d differences%s%n", found.size(), mend ? ", mended" : "");
            return found.isEmpty() || mend ? 0 : 1;
        } catch (KeycloakAway away) {
            System.err.println(away.getMessage());
            return 3;
        }
    }

    List<String> run(@Nullable String code, boolean mend) {
        var found = new ArrayList<String>();
        for (var house : check.houses(code)) found.addAll(check.compare(house, realm.people(house.keycloakId()), mend));
        if (mend) inLine.run();
        return found;
    }
}
