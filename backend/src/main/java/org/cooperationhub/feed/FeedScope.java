package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Standpoint;
import org.cooperationhub.change.Audience;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.Ids;
import org.cooperationhub.publication.Sql;

/**
 * What a caller gets told of: what is public, what is for members, and the drafts of their own organisations. Whoever
 * else may read a draft, as a reviewer or for a country, reads it where it stands; the feed does not hand it out.
 *
 * @param organisations whose drafts the caller may read as one of their own
 */
record FeedScope(boolean member, SortedSet<UUID> organisations) {
    static final FeedScope PUBLIC = new FeedScope(false, new TreeSet<>());

    /** Asks who calls. */
    @ApplicationScoped
    static class OfCaller {
        @Inject
        Caller caller;

        @Inject
        Standpoint standpoint;

        @Inject
        OfCaller self;

        /** Whether the caller of now, asked later from any thread, still has this scope. */
        BooleanSupplier stands(FeedScope opened) {
            var who = standpoint.now();
            if (who.anonymous()) return () -> true;
            return () -> standpoint.ask(who, self::signedIn).equals(opened);
        }

        FeedScope get() {
            return caller.anonymous() ? PUBLIC : signedIn();
        }

        @Transactional
        FeedScope signedIn() {
            var member = caller.mayEverywhere(Action.READ_MEMBERS)
                    || !caller.organisationsWhere(Action.READ_MEMBERS).isEmpty();
            return new FeedScope(member, new TreeSet<>(caller.organisationsWhere(Action.READ_DRAFT)));
        }
    }

    /** Another one after a change of what the caller may see. */
    String hash() {
        return Hashes.brief(member + " " + organisations);
    }

    Set<UUID> own() {
        return organisations;
    }

    /** True of a row {@code c} of the index that the caller may see now. */
    Sql visible() {
        return reaching("c.audience");
    }

    /** True of a row {@code c} of the index that the caller may see now or could see once. */
    Sql everVisible() {
        return reaching("c.ever_audience");
    }

    private Sql reaching(String audience) {
        var ways = new ArrayList<Sql>(List.of(Sql.of(audience + " = " + Audience.PUBLIC.width)));
        if (member) ways.add(Sql.of(audience + " = " + Audience.MEMBER.width));
        if (!organisations.isEmpty())
            ways.add(Sql.in("c.org_id", organisations.stream().map(Ids::bytes).toList()));
        return Sql.join(" or ", ways).inParentheses();
    }
}
