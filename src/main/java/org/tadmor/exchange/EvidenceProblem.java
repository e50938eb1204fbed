package org.tadmor.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in an evidence file, said so that whoever edits the file can put it right.
 *
 * @param line counted from 1; null when the file as a whole is meant
 * @param field the name of the column; null when the whole line is meant
 * @param reason what is wrong, with the value found and what would be allowed
 */
public record EvidenceProblem(
        String file, @Nullable Integer line, @Nullable String field, String reason) {

    @Override
    public String toString() {
        return file + (line == null ? "" : " line " + line) + (field == null ? "" : ", " + field) + ": " + reason;
    }
}
