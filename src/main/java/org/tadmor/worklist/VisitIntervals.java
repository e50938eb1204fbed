package org.tadmor.worklist;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.security.Account;
import org.tadmor.security.Change;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/** How often each place is to be visited. Anyone may read it with its history; only curators set it. */
@Component
@EnableConfigurationProperties(VisitSettings.class)
public class VisitIntervals {

    private final JdbcClient jdbc;
    private final VisitSettings settings;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitIntervals(
            JdbcClient jdbc,
            VisitSettings settings,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** In months, for the places without an interval of their own. */
    public int usualMonths() {
        return settings.visitIntervalMonths();
    }

    /** What counts today, by the ids of the places; those for which nothing was ever set are left out. */
    public Map<String, VisitInterval> current() {
        return jdbc
                .sql("select distinct on (site_id) * from visit_interval order by site_id, number desc")
                .query((row, number) -> interval(row))
                .list()
                .stream()
                .collect(toMap(VisitInterval::siteId, identity()));
    }

    /** Everything that was ever set for a place, the first one first. */
    public List<VisitInterval> history(String siteId) {
        return jdbc.sql("select * from visit_interval where site_id = :site order by number")
                .param("site", siteId)
                .query((row, number) -> interval(row))
                .list();
    }

    /**
     * Sets how often a place is to be visited. Of two curators who do so at once the later one counts; both are kept.
     *
     * @param months null to go back to the usual interval
     * @param submission the writer's own identifier of this change: the same one sent twice is stored once
     * @throws IllegalArgumentException when {@link VisitInterval} does not allow so few or so many
     * @throws AccessDeniedException for anyone but curators
     */
    @Transactional
    public VisitInterval set(String siteId, @Nullable Integer months, UUID submission) {
        Account author = currentUser.require(Role.CURATOR);
        if (months != null && !VisitInterval.allows(months)) {
            throw new IllegalArgumentException("an interval of %d months was refused".formatted(months));
        }
        // One after another, so that each number follows the one before; reading goes on.
        jdbc.sql("lock table visit_interval in share row exclusive mode").update();
        return stored(submission).orElseGet(() -> insert(siteId, months, author, submission));
    }

    private VisitInterval insert(String siteId, @Nullable Integer months, Account author, UUID submission) {
        @Nullable VisitInterval earlier = current().get(siteId);
        VisitInterval interval = new VisitInterval(
                siteId,
                earlier == null ? 1 : earlier.number() + 1,
                months,
                author.username(),
                author.displayName(),
                now());
        jdbc.sql("""
                insert into visit_interval (site_id, number, months, author, author_name, recorded_at, submission)
                values (:site, :number, :months, :author, :authorName, :recordedAt, :submission)
                """)
                .param("site", siteId)
                .param("number", interval.number())
                .param("months", months)
                .param("author", interval.author())
                .param("authorName", interval.authorName())
                .param("recordedAt", interval.recordedAt().atOffset(ZoneOffset.UTC))
                .param("submission", submission)
                .update();
        events.publishEvent(new Change(author.username(), "visit-interval", siteId, "set", earlier, interval, null));
        return interval;
    }

    private Optional<VisitInterval> stored(UUID submission) {
        return jdbc.sql("select * from visit_interval where submission = :submission")
                .param("submission", submission)
                .query((row, number) -> interval(row))
                .optional();
    }

    /** As precise as the database keeps it, so that what is returned equals what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static VisitInterval interval(ResultSet row) throws SQLException {
        return new VisitInterval(
                row.getString("site_id"),
                row.getInt("number"),
                row.getObject("months", Integer.class),
                row.getString("author"),
                row.getString("author_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
