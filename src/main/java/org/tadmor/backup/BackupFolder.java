package org.tadmor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of the scheduled backups; files with other names than theirs are nobody's business here. */
record BackupFolder(Path path) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'tadmor-'uuuu-MM-dd'T'HHmmss'Z.backup'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAMES = Pattern.compile("tadmor-\\d{4}-\\d\\d-\\d\\dT\\d{6}Z\\.backup");
    private static final Pattern PARTS = Pattern.compile(NAMES + Pattern.quote(Backups.UNFINISHED));

    Path fileOf(Instant moment) {
        return path.resolve(NAME.format(moment));
    }

    /** When the newest backup was begun; empty when there is none, or when the folder cannot be read. */
    Optional<Instant> newest() {
        try {
            return newestFirst(NAMES).stream()
                    .findFirst()
                    .map(file -> NAME.parse(file.getFileName().toString(), Instant::from));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Deletes all but the newest, each of which was whole when it got its name, and what is left of unfinished ones. */
    void keepNewest(int count) throws IOException {
        List<Path> backups = newestFirst(NAMES);
        for (Path old : backups.subList(Math.min(count, backups.size()), backups.size())) {
            Files.delete(old);
        }
        for (Path part : newestFirst(PARTS)) {
            Files.delete(part);
        }
    }

    private List<Path> newestFirst(Pattern names) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(
                            file -> names.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }
}
