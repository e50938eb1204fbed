package org.tadmor.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a CSV file, made into records. */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** The records with the header first; as far as they go when something is wrong, which is added to the problems. */
    static List<CsvRecord> records(String file, byte[] bytes, List<EvidenceProblem> problems) {
        List<EvidenceProblem> undecodable = undecodableLines(file, bytes);
        problems.addAll(undecodable);
        return undecodable.isEmpty() ? parse(file, new String(bytes, StandardCharsets.UTF_8), problems) : List.of();
    }

    private static List<CsvRecord> parse(String file, String text, List<EvidenceProblem> problems) {
        List<CsvRecord> records = new ArrayList<>();
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(content)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber();
            problems.add(new EvidenceProblem(
                    file, null, null, "the quotes do not match somewhere after line %d".formatted(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** A line feed is never part of another character in UTF-8, so that the lines can be judged one by one. */
    private static List<EvidenceProblem> undecodableLines(String file, byte[] bytes) {
        List<EvidenceProblem> problems = new ArrayList<>();
        int start = 0;
        for (int line = 1; start <= bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            } catch (CharacterCodingException e) {
                problems.add(
                        new EvidenceProblem(file, line, null, "is not UTF-8; save the file with the encoding UTF-8"));
            }
            start = end + 1;
        }
        return problems;
    }
}
