package org.tadmor.note;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

/**
 * Who is writing a note just now, for the others who may write. Kept in memory alone: whoever has not been heard of for
 * {@link #SILENCE} is not writing any more.
 */
@Component
public class NoteWriters {

    /** After how long without a sign of writing someone counts as having stopped. */
    public static final Duration SILENCE = Duration.ofSeconds(30);

    private final Map<UUID, Heard> heard = new ConcurrentHashMap<>();
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteWriters(CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Someone who writes.
     *
     * @param noteId the note that is revised; null for a new one
     */
    public record Writer(String siteId, @Nullable UUID noteId, String username, String displayName) {}

    /** An event of the application: someone began or ceased to write about a place. */
    public record Changed(String siteId) {}

    private record Heard(Writer writer, Instant at) {}

    /**
     * Hears that whoever asks is writing; nothing for those who may not.
     *
     * @param form told apart from every other form that is open
     * @param noteId the note that is revised; null for a new one
     */
    public void hear(UUID form, String siteId, @Nullable UUID noteId) {
        currentUser.account(Role.CURATOR).ifPresent(account -> {
            Writer writer = new Writer(siteId, noteId, account.username(), account.displayName());
            if (heard.put(form, new Heard(writer, clock.instant())) == null) {
                events.publishEvent(new Changed(siteId));
            }
        });
    }

    /** The form was closed, or what stood in it is stored. */
    public void forget(UUID form) {
        Heard last = heard.remove(form);
        if (last != null) {
            events.publishEvent(new Changed(last.writer().siteId()));
        }
    }

    /** Who writes about a place, whoever asks apart, by name; nobody for readers. */
    public List<Writer> on(String siteId) {
        return currentUser
                .account(Role.CURATOR)
                .map(account -> others(account, siteId))
                .orElse(List.of());
    }

    /** Takes those for silent who are. */
    @Scheduled(fixedDelay = 5_000)
    void forgetTheSilent() {
        heard.forEach((form, last) -> {
            // Unless it was heard again just now.
            if (isSilent(last) && heard.remove(form, last)) {
                events.publishEvent(new Changed(last.writer().siteId()));
            }
        });
    }

    private List<Writer> others(Account account, String siteId) {
        return heard.values().stream()
                .filter(last -> !isSilent(last))
                .map(Heard::writer)
                .filter(writer -> writer.siteId().equals(siteId))
                .filter(writer -> !writer.username().equals(account.username()))
                .distinct()
                .sorted(Comparator.comparing(Writer::displayName))
                .toList();
    }

    private boolean isSilent(Heard last) {
        return last.at().plus(SILENCE).isBefore(clock.instant());
    }
}
