package org.tadmor.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** The shipped evidence with made-up places around it, to see what many places cost. The same for the same number. */
final class GeneratedEvidence {

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
    private static final int DAYS = 4_500;
    private static final int ASSESSMENTS_EACH = 3;
    private static final List<String> CONDITIONS = List.of("intact", "minor", "moderate", "severe", "destroyed");

    private GeneratedEvidence() {}

    /**
     * Writes evidence files into a folder.
     *
     * @param places how many to make up
     */
    static Path write(Path folder, int places) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> shipped = Files.list(Path.of("data"))) {
                for (Path file :
                        shipped.filter(path -> path.toString().endsWith(".csv")).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            append(folder, places);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void append(Path folder, int places) throws IOException {
        Random random = new Random(places);
        List<String> sites = new ArrayList<>();
        List<String> assessments = new ArrayList<>();
        for (int number = 0; number < places; number++) {
            String id = "generated-" + number;
            sites.add(row(
                    folder,
                    "places.csv",
                    "id",
                    id,
                    "kind",
                    "tomb",
                    "name_en",
                    "Generated place " + number,
                    "names_source_id",
                    "tadmor-fact-sheet",
                    "latitude",
                    degrees(34.55, random),
                    "longitude",
                    degrees(38.27, random),
                    "accuracy_metres",
                    "50",
                    "position_source_id",
                    "tadmor-fact-sheet",
                    "period",
                    "made up",
                    "period_source_id",
                    "tadmor-fact-sheet"));
            for (int which = 0; which < ASSESSMENTS_EACH; which++) {
                LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
                assessments.add(row(
                        folder,
                        "assessments.csv",
                        "id",
                        id + "-" + which,
                        "site_id",
                        id,
                        "observed_on",
                        day + "/" + day.plusDays(1 + random.nextInt(30)),
                        "method",
                        "satellite",
                        "condition",
                        CONDITIONS.get(random.nextInt(CONDITIONS.size())),
                        "certainty",
                        "medium",
                        "summary",
                        "Made up.",
                        "source_id",
                        "guardian-2016-12-11",
                        "locator",
                        "made up"));
            }
        }
        Files.write(folder.resolve("places.csv"), sites, StandardOpenOption.APPEND);
        Files.write(folder.resolve("assessments.csv"), assessments, StandardOpenOption.APPEND);
    }

    /** A line with these cells under their columns, and nothing under the others. */
    private static String row(Path folder, String file, String... columnsAndCells) throws IOException {
        List<String> columns = List.of(header(folder.resolve(file)).split(","));
        String[] cells = new String[columns.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = "";
        }
        for (int index = 0; index < columnsAndCells.length; index += 2) {
            cells[columns.indexOf(columnsAndCells[index])] = columnsAndCells[index + 1];
        }
        return String.join(",", cells);
    }

    private static String header(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static String degrees(double middle, Random random) {
        return String.format(Locale.ROOT, "%.5f", middle + (random.nextDouble() - 0.5) / 5);
    }
}
