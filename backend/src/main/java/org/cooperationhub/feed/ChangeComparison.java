package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.change.Audience;
import org.cooperationhub.change.Change;
import org.cooperationhub.change.Clock;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Ids;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;
import org.hibernate.Session;

/** Compares the change index with the tables it speaks of, as they would be announced now. */
@ApplicationScoped
class ChangeComparison {
    static final int A_TRANSACTION = 500;

    /** Columns: id, version, deleted, audience, organisation. */
    private static final Map<ResourceType, String> TABLES = new EnumMap<>(Map.of(
            ResourceType.COUNTRY, whole("country"),
            ResourceType.COUNTRY_GROUP, whole("country_group"),
            ResourceType.CODE_LIST, whole("code_list"),
            ResourceType.INITIATIVE, whole("initiative"),
            ResourceType.PROPOSAL, whole("proposal"),
            ResourceType.PARTICIPATION, whole("participation"),
            ResourceType.ORGANISATION, """
                    select id, version, false deleted, if(status = 'APPLIED', 0, 2) audience, id org from organisation""",
            ResourceType.PROJECT, """
                    select id, public_version version, published_revision_id is null deleted, 2 audience, lead_id org
                    from project where public_version > 0""",
            ResourceType.PROJECT_DRAFT, """
                    select p.id, greatest(r.version, p.discarded_version) version, p.discarded_version > r.version deleted,
                      0 audience, p.lead_id org
                    from project p join project_revision r on r.id = p.working_revision_id"""));

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private static String whole(String table) {
        return "select id, version, false deleted, 2 audience, cast(null as binary(16)) org from " + table;
    }

    /**
     * What ought to be announced of this type and is not, or otherwise; some of it. A removal that is told no more is
     * no difference.
     */
    @Transactional
    List<Change> differences(ResourceType type, int most) {
        return em.unwrap(Session.class).doReturningWork(connection -> differences(connection, type, most));
    }

    /** Announces some of the differences of this type; how many. Writers wait meanwhile. */
    @Transactional
    int mend(ResourceType type) {
        // whoever wrote and has no number yet is not committed, so that only what is left out is seen now
        em.createNativeQuery("select seq from feed_clock where id = 1 for update", Long.class)
                .getSingleResult();
        var found = differences(type, A_TRANSACTION);
        clock.stamp(found, "-", null);
        return found.size();
    }

    private static List<Change> differences(Connection connection, ResourceType type, int most) throws SQLException {
        var tables = TABLES.get(type);
        if (tables == null) throw new IllegalStateException("no table of " + type);
        var wrong = ReadModel.list(
                connection,
                Sql.of("select e.id, e.version, e.deleted, e.audience, e.org from (" + tables + ") e")
                        .then("""
                                left join change_index c on c.rtype = ? and c.rid = e.id
                                where if(c.rid is null, not e.deleted, c.version <> e.version
                                  or (c.op = 'delete') <> e.deleted or c.audience <> e.audience
                                  or not (c.org_id <=> e.org)) order by e.id limit ?""", type.number, most),
                row -> change(type, row));
        var lost = ReadModel.list(
                connection, Sql.of("""
                        select c.rid, c.version + 1, true, c.audience, c.org_id from change_index c left join (""" + tables + ") e").then("""
                                on e.id = c.rid where c.rtype = ? and c.op = 'upsert' and e.id is null
                                order by c.rid limit ?""", type.number, most), row -> change(type, row));
        return new ArrayList<>(
                Stream.concat(wrong.stream(), lost.stream()).limit(most).toList());
    }

    private static Change change(ResourceType type, ResultSet row) throws SQLException {
        var organisation = row.getBytes(5);
        var width = row.getInt(4);
        var audience = Stream.of(Audience.values())
                .filter(each -> each.width == width)
                .findFirst()
                .orElseThrow();
        return new Change(
                type,
                Ids.of(row.getBytes(1)),
                row.getLong(2),
                row.getBoolean(3),
                audience,
                organisation == null ? null : Ids.of(organisation));
    }

    /** Keeps what the last comparison found, for the state of the data set. */
    @Transactional
    void note(int differences, int mended) {
        em.createNativeQuery("""
                        insert into change_check (id, checked_at, differences, mended)
                        values (1, utc_timestamp(6), :differences, :mended) as new
                        on duplicate key update checked_at = new.checked_at, differences = new.differences,
                          mended = new.mended""")
                .setParameter("differences", differences)
                .setParameter("mended", mended)
                .executeUpdate();
    }
}
