package org.tadmor.source;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.LastRead;
import org.tadmor.vocabulary.StorableIds;

/** The citations on record. Anyone may read them; the evidence files and curators bring them in. */
@Component
public class Sources {

    private final JdbcClient jdbc;
    private final String leadId;
    private final LastRead<List<Source>> lastRead = new LastRead<>();

    /** @param leadId names the publication that the record began with; blank for none */
    Sources(JdbcClient jdbc, @Value("${tadmor.lead-source:}") String leadId) {
        this.jdbc = jdbc;
        this.leadId = leadId;
    }

    /** The publication that the record began with, so that what it alone says is a choice of its own. */
    public Optional<Source> lead() {
        return Optional.ofNullable(withIds(List.of(leadId)).get(leadId));
    }

    /** Every source, by publisher and date; withdrawn ones too, for what was said on their word. */
    public List<Source> all() {
        return lastRead.orSame(jdbc.sql("select * from source order by publisher, published_on, id")
                .query((row, number) -> source(row))
                .list());
    }

    /** The sources that a new statement may name: all that are not withdrawn, by publisher and date. */
    public List<Source> citable() {
        return jdbc.sql("select * from source where not withdrawn order by publisher, published_on, id")
                .query((row, number) -> source(row))
                .list();
    }

    /** One of them; empty when there is none with this id, or it is withdrawn. */
    public Optional<Source> citable(String id) {
        return jdbc.sql("select * from source where id = any(:ids) and not withdrawn")
                .param("ids", StorableIds.of(List.of(id)))
                .query((row, number) -> source(row))
                .optional();
    }

    /** The sources with these ids, by id, withdrawn ones too; ids that are not on record are left out. */
    public Map<String, Source> withIds(Collection<String> ids) {
        return jdbc
                .sql("select * from source where id = any(:ids)")
                .param("ids", StorableIds.of(ids))
                .query((row, number) -> source(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** Puts a new source on record. */
    public void record(Source source) {
        bound(jdbc.sql("""
                insert into source (id, kind, publisher, title, published_on, url, licence, original_id)
                values (:id, :kind, :publisher, :title, :publishedOn, :url, :licence, :original)
                """), source).update();
    }

    /** Lets a source read otherwise. Only for curation, which keeps what it read before. */
    public void replace(Source source) {
        bound(jdbc.sql("""
                update source set kind = :kind, publisher = :publisher, title = :title, published_on = :publishedOn,
                    url = :url, licence = :licence, original_id = :original
                where id = :id
                """), source).update();
    }

    /** Lets no new statement name a source. Only for curation, which says who did so and why. */
    public void withdraw(String id) {
        jdbc.sql("update source set withdrawn = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Brings a withdrawn source back. Only for curation, which says who did so and why. */
    public void restore(String id) {
        jdbc.sql("update source set withdrawn = false where id = :id")
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Source source) {
        return statement
                .param("id", source.id())
                .param("kind", source.kind().name())
                .param("publisher", source.publisher())
                .param("title", source.title())
                .param("publishedOn", text(source.publishedOn()))
                .param("url", text(source.url()))
                .param("licence", source.licence())
                .param("original", source.originalId());
    }

    private static Source source(ResultSet row) throws SQLException {
        String publishedOn = row.getString("published_on");
        String url = row.getString("url");
        return new Source(
                row.getString("id"),
                Source.Kind.valueOf(row.getString("kind")),
                row.getString("publisher"),
                row.getString("title"),
                publishedOn == null ? null : DateSpan.parse(publishedOn),
                url == null ? null : URI.create(url),
                row.getString("licence"),
                row.getString("original_id"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
