package org.tadmor.site;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** The heritage places as they stand. Anyone may read them; the evidence files and curators bring them in. */
@Component
public class Sites {

    private static final String SELECT = """
            select site.*,
                array(select register || ' ' || value from site_identifier
                      where site_id = site.id order by position) as identifiers
            from site
            """;

    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every place that is not withdrawn, by English name. */
    public List<Site> all() {
        return jdbc.sql(SELECT + "where not withdrawn order by name_en")
                .query((row, number) -> site(row))
                .list();
    }

    /** Empty when there is no such place or it is withdrawn; the database cannot ask for one with a null character. */
    public Optional<Site> withId(String id) {
        if (id.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + "where id = :id and not withdrawn")
                .param("id", id)
                .query((row, number) -> site(row))
                .optional();
    }

    /** Puts a new place on record with its identifiers. */
    @Transactional
    public void record(Site site) {
        bound(jdbc.sql("""
                insert into site (id, parent_id, kind, name_en, name_fr, name_ar, other_names, names_source_id,
                    latitude, longitude, accuracy_metres, position_source_id, position_note, period, period_source_id,
                    built_year)
                values (:id, :parent, :kind, :english, :french, :arabic, :otherNames, :namesSource,
                    :latitude, :longitude, :accuracy, :positionSource, :positionNote, :period, :periodSource,
                    :builtYear)
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
                    period_source_id = :periodSource, built_year = :builtYear
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
                .param("latitude", site.position().point().latitude())
                .param("longitude", site.position().point().longitude())
                .param("accuracy", site.position().accuracyMetres())
                .param("positionSource", site.position().sourceId())
                .param("positionNote", site.position().note())
                .param("period", site.period())
                .param("periodSource", site.periodSourceId())
                .param("builtYear", site.builtYear());
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
                row.getString("period"),
                row.getString("period_source_id"),
                row.getObject("built_year", Integer.class),
                identifiers(texts(row.getArray("identifiers"))));
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
