package org.tadmor.exchange;

/**
 * A sound row of an evidence file and the record it holds.
 *
 * @param key what tells it from the other rows of its file
 * @param sha256 a digest of what it says, to tell later whether it was edited
 */
record EvidenceRow<T>(String file, int line, String key, String sha256, T content) {

    static <T> EvidenceRow<T> of(CsvRow row, T content) {
        return new EvidenceRow<>(row.layout().file(), row.line(), row.key(), row.sha256(), content);
    }
}
