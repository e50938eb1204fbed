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

/** The heritage places on record. Anyone may read them; the evidence files bring them in. */
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

    /** Every place, by English name. */
    public List<Site> all() {
        return jdbc.sql(SELECT + "order by name_en")
                .query((row, number) -> site(row))
                .list();
    }

    /** Empty when there is none, whatever the text; the database cannot even ask for one with a null character. */
    public Optional<Site> withId(String id) {
        if (id.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> site(row))
                .optional();
    }

    /** Puts a new place on record with its identifiers. */
    @Transactional
    public void record(Site site) {
        jdbc.sql("""
                insert into site (id, parent_id, kind, name_en, name_fr, name_ar, other_names, names_source_id,
                    latitude, longitude, accuracy_metres, position_source_id, position_note, period, period_source_id)
                values (:id, :parent, :kind, :english, :french, :arabic, :otherNames, :namesSource,
                    :latitude, :longitude, :accuracy, :positionSource, :positionNote, :period, :periodSource)
                """)
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
                .update();
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
