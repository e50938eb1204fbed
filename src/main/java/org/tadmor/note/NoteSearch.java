package org.tadmor.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.vocabulary.FoldedText;

/** Finds notes by their latest revisions. Texts are folded as the names of places are, by the same code. */
class NoteSearch {

    private final JdbcClient jdbc;

    NoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a note be found by its new text, and no longer by an older one. */
    void learn(NoteRevision latest) {
        jdbc.sql("""
                insert into note_search (note_id, text_folded) values (:note, :folded)
                on conflict (note_id) do update set text_folded = excluded.text_folded
                """)
                .param("note", latest.noteId())
                .param("folded", FoldedText.of(latest.readableText()))
                .update();
    }

    /** The notes that cannot be found by their texts yet. */
    List<NoteRevision> unlearnt() {
        return jdbc.sql("""
                select distinct on (note_id) * from note_for_curators
                where not exists (select from note_search where note_search.note_id = note_for_curators.note_id)
                order by note_id, number desc
                """)
                .query((row, number) -> NoteRepository.revision(row))
                .list();
    }

    /** The latest revisions that a filter lets through, the latest first. */
    List<NoteRevision> matching(NoteFilter filter, NoteAudience audience, int offset, int limit) {
        return matching("*", filter, audience, "order by recorded_at desc, note_id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> NoteRepository.revision(row))
                .list();
    }

    int count(NoteFilter filter, NoteAudience audience) {
        return matching("count(*)", filter, audience, "").query(Integer.class).single();
    }

    List<String> authors(NoteAudience audience) {
        return jdbc.sql("select distinct author_name from %s order by author_name".formatted(audience.view()))
                .query((row, number) -> row.getString("author_name"))
                .list();
    }

    private JdbcClient.StatementSpec matching(String what, NoteFilter filter, NoteAudience audience, String order) {
        List<String> words = Arrays.stream(FoldedText.of(filter.text()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> conditions = new ArrayList<>(List.of("true"));
        addIf(filter.siteId() != null, conditions, "site_id = :site");
        addIf(filter.author() != null, conditions, """
                exists (select from %s any_revision
                        where any_revision.note_id = latest.note_id and any_revision.author_name = :author)
                """.formatted(audience.view()));
        addIf(!filter.states().isEmpty(), conditions, "action = any(:actions)");
        addIf(!filter.about().isEmpty(), conditions, "coalesce(subject_kind, 'PLACE') = any(:about)");
        addIf(filter.visibility() != null, conditions, "visibility = :visibility");
        for (int word = 0; word < words.size(); word++) {
            conditions.add(
                    "note_id in (select note_id from note_search where text_folded like :word%d)".formatted(word));
        }
        JdbcClient.StatementSpec statement = jdbc.sql(
                        """
                select %s from (select distinct on (note_id) * from %s order by note_id, number desc) latest
                where %s %s
                """.formatted(what, audience.view(), String.join(" and ", conditions), order))
                .param("site", storable(filter.siteId()))
                .param("author", storable(filter.author()))
                .param("about", filter.about().stream().map(Enum::name).toArray(String[]::new))
                .param("actions", actionsLeadingTo(filter.states()))
                .param(
                        "visibility",
                        filter.visibility() == null ? null : filter.visibility().name());
        for (int word = 0; word < words.size(); word++) {
            // Folded text holds letters, digits and spaces, so nothing in it stands for anything else.
            statement = statement.param("word" + word, "%" + words.get(word) + "%");
        }
        return statement;
    }

    private static String[] actionsLeadingTo(Set<State> states) {
        return Arrays.stream(Action.values())
                .filter(action -> states.contains(action.state()))
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** PostgreSQL knows no null character and refuses to compare with one. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static void addIf(boolean wanted, List<String> conditions, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }
}
