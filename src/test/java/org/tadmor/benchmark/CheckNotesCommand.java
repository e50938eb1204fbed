package org.tadmor.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.benchmark.NoteWriter.Stored;
import org.tadmor.command.Command;

/** Looks in the database for every revision that writers were told was stored. */
class CheckNotesCommand implements Command {

    private final JdbcClient jdbc;

    CheckNotesCommand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "check-notes";
    }

    @Override
    public String usage() {
        return "FILE: looks for the acknowledged revisions that FILE lists";
    }

    @Override
    public int run(ApplicationArguments arguments) throws Exception {
        List<Stored> acknowledged;
        try (var lines = Files.lines(Path.of(arguments.getNonOptionArgs().getFirst()))) {
            acknowledged = lines.map(Stored::parse).toList();
        }
        Map<UUID, Stored> found = new HashMap<>();
        jdbc.sql("select note_id, number, submission from note_revision").query(row -> {
            UUID submission = row.getObject("submission", UUID.class);
            found.put(submission, new Stored(row.getObject("note_id", UUID.class), row.getInt("number"), submission));
        });
        long lost = acknowledged.stream()
                .filter(revision -> !revision.equals(found.get(revision.submission())))
                .count();
        long twice = acknowledged.size() - acknowledged.stream().distinct().count();
        int outOfOrder = jdbc.sql("""
                select count(*) from (
                    select number, row_number() over each as place, recorded_at, lag(recorded_at) over each as before
                    from note_revision window each as (partition by note_id order by number)) revision
                where number <> place or recorded_at < before
                """).query(Integer.class).single();
        System.out.printf(
                "%,d acknowledged writes of %,d stored: %d lost, %d acknowledged twice, %d out of order%n",
                acknowledged.size(), found.size(), lost, twice, outOfOrder);
        return lost + twice + outOfOrder == 0 ? DONE : FAILED;
    }
}
