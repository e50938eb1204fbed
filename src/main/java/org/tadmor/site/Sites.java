package org.tadmor.site;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;
import org.tadmor.vocabulary.StorableIds;

/**
 * The heritage places as they stand. Anyone may read them, and sees of their positions what their {@link Sensitivity}
 * allows; curators see them as they are on record. The evidence files and curators bring them in.
 *
 * <p>A part of a place gives the whole away, so it is shown no more exactly than the whole is.
 */
@Component
public class Sites {

    private static final String ON_RECORD = """
            select site.*,
                array(select register || ' ' || value from site_identifier
                      where site_id = site.id order by position) as identifiers
            from site
            """;

    /** With how sensitive the place is and all that it is a part of. */
    private static final String AS_SEEN = """
            select site.*,
                array(with recursive part_of (id, parent_id, sensitivity) as (
                          select site.id, site.parent_id, site.sensitivity
                          union select whole.id, whole.parent_id, whole.sensitivity
                          from site whole join part_of on whole.id = part_of.parent_id)
                      select sensitivity from part_of) as sensitivities
            from (%s) site
            """.formatted(ON_RECORD);

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    Sites(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Every place that is not withdrawn, by English name, as whoever asks may see it. */
    public List<Site> all() {
        return seesExactly()
                ? onRecord()
                : jdbc.sql(AS_SEEN + "where not withdrawn order by name_en")
                        .query((row, number) -> seen(row))
                        .list();
    }

    /** Those of these places that are not withdrawn, as {@link #all} gives them; ids of none are left out. */
    public List<Site> withIds(Collection<String> ids) {
        boolean exactly = seesExactly();
        return jdbc.sql((exactly ? ON_RECORD : AS_SEEN) + "where id = any(:ids) and not withdrawn order by name_en")
                .param("ids", StorableIds.of(ids))
                .query((row, number) -> exactly ? site(row) : seen(row))
                .list();
    }

    /** One of them; empty when there is no such place or it is withdrawn. */
    public Optional<Site> withId(String id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** Every place that is not withdrawn, with its exact position, whoever asks. Only for what shows none of it. */
    public List<Site> onRecord() {
        return jdbc.sql(ON_RECORD + "where not withdrawn order by name_en")
                .query((row, number) -> site(row))
                .list();
    }

    /** Those of these places in the same way; ids of none are left out. */
    public List<Site> onRecord(Collection<String> ids) {
        return jdbc.sql(ON_RECORD + "where id = any(:ids) and not withdrawn order by name_en")
                .param("ids", StorableIds.of(ids))
                .query((row, number) -> site(row))
                .list();
    }

    /** These places as readers see them, whoever asks; ids of none are left out. */
    public List<Site> asReadersSee(Collection<String> ids) {
        return jdbc.sql(AS_SEEN + "where id = any(:ids) and not withdrawn")
                .param("ids", StorableIds.of(ids))
                .query((row, number) -> seen(row))
                .list();
    }

    /**
     * What a place was or is said to be, at any time, as whoever asks may see it today: readers no more exactly than it
     * was shown then and is now.
     */
    public Site asSeen(Site site) {
        if (seesExactly()) {
            return site;
        }
        Sensitivity now = jdbc.sql(AS_SEEN + "where id = :id")
                .param("id", site.id())
                .query((row, number) -> strictest(row))
                .optional()
                // Not on record: nobody has said yet how sensitive it is.
                .orElse(Sensitivity.HIDDEN);
        return site.shownAt(now);
    }

    /** Puts a new place on record with its identifiers. */
    @Transactional
    public void record(Site site) {
        bound(jdbc.sql("""
                insert into site (id, parent_id, kind, name_en, name_fr, name_ar, other_names, names_source_id,
                    latitude, longitude, accuracy_metres, position_source_id, position_note, period, period_source_id,
                    built_year, sensitivity)
                values (:id, :parent, :kind, :english, :french, :arabic, :otherNames, :namesSource,
                    :latitude, :longitude, :accuracy, :positionSource, :positionNote, :period, :periodSource,
                    :builtYear, :sensitivity)
                """), site).update();
        site.identifiers().forEach(identifier -> record(site.id(), identifier));
    }

    /** Adds an identifier to a place on record, after those it has. */
    public void record(String siteId, Site.Identifier identifier) {
        jdbc.sql("""
                insert into site_identifier (site_id, position, register, value)
                select :site, count(*), :register, :value from site_identifier where site_id = :site
                """)
                .param("site", siteId)
                .param("register", identifier.register().name())
                .param("value", identifier.value())
                .update();
    }

    /** Lets a place read otherwise, identifiers included. Only for curation, which keeps what it read before. */
    @Transactional
    public void replace(Site site) {
        bound(jdbc.sql("""
                update site set parent_id = :parent, kind = :kind, name_en = :english, name_fr = :french,
                    name_ar = :arabic, other_names = :otherNames, names_source_id = :namesSource,
                    latitude = :latitude, longitude = :longitude, accuracy_metres = :accuracy,
                    position_source_id = :positionSource, position_note = :positionNote, period = :period,
                    period_source_id = :periodSource, built_year = :builtYear,
                    sensitivity = :sensitivity
                where id = :id
                """), site).update();
        jdbc.sql("delete from site_identifier where site_id = :id")
                .param("id", site.id())
                .update();
        site.identifiers().forEach(identifier -> record(site.id(), identifier));
    }

    /** Takes a place out of view. Only for curation, which says who did so and why. */
    public void withdraw(String id) {
        jdbc.sql("update site set withdrawn = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Brings a withdrawn place back. Only for curation, which says who did so and why. */
    public void restore(String id) {
        jdbc.sql("update site set withdrawn = false where id = :id")
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Site site) {
        return statement
                .param("id", site.id())
                .param("parent", site.parentId())
                .param("kind", site.kind().name())
                .param("english", site.name().english())
                .param("french", site.name().french())
                .param("arabic", site.name().arabic())
                .param("otherNames", site.otherNames().toArray(String[]::new))
                .param("namesSource", site.namesSourceId())
                .param("latitude", site.positionOnRecord().point().latitude())
                .param("longitude", site.positionOnRecord().point().longitude())
                .param("accuracy", site.positionOnRecord().accuracyMetres())
                .param("positionSource", site.positionOnRecord().sourceId())
                .param("positionNote", site.positionOnRecord().note())
                .param("period", site.period())
                .param("periodSource", site.periodSourceId())
                .param("builtYear", site.builtYear())
                .param("sensitivity", site.sensitivity().name());
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getString("id"),
                row.getString("parent_id"),
                SiteKind.valueOf(row.getString("kind")),
                new MultilingualText(row.getString("name_en"), row.getString("name_fr"), row.getString("name_ar")),
                texts(row.getArray("other_names")),
                row.getString("names_source_id"),
                new Site.Position(
                        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                        row.getInt("accuracy_metres"),
                        row.getString("position_source_id"),
                        row.getString("position_note")),
                Sensitivity.valueOf(row.getString("sensitivity")),
                row.getString("period"),
                row.getString("period_source_id"),
                row.getObject("built_year", Integer.class),
                identifiers(texts(row.getArray("identifiers"))));
    }

    /** The place as readers may see it. */
    private static Site seen(ResultSet row) throws SQLException {
        return site(row).shownAt(strictest(row));
    }

    /** Whether whoever asks sees every place where it is on record. */
    public boolean seesExactly() {
        return currentUser.is(Role.CURATOR);
    }

    /** Of the place and all that it is a part of. */
    private static Sensitivity strictest(ResultSet row) throws SQLException {
        return texts(row.getArray("sensitivities")).stream()
                .map(Sensitivity::valueOf)
                .reduce(Sensitivity.EXACT, Sensitivity::orStricter);
    }

    private static List<Site.Identifier> identifiers(List<String> written) {
        List<Site.Identifier> identifiers = new ArrayList<>();
        for (String identifier : written) {
            int gap = identifier.indexOf(' ');
            identifiers.add(
                    new Site.Identifier(Register.valueOf(identifier.substring(0, gap)), identifier.substring(gap + 1)));
        }
        return List.copyOf(identifiers);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
