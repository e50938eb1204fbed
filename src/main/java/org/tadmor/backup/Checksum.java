package org.tadmor.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what is written through it, and how many rows that is, a line each. */
final class Checksum extends DigestOutputStream {

    private long rows;

    Checksum(OutputStream target) {
        super(target, sha256());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    @Override
    public void write(int written) throws IOException {
        count((byte) written);
        super.write(written);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int position = offset; position < offset + length; position++) {
            count(bytes[position]);
        }
        super.write(bytes, offset, length);
    }

    long rows() {
        return rows;
    }

    String hex() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    /** PostgreSQL writes a line break within a text as two other characters. */
    private void count(byte written) {
        if (written == '\n') {
            rows++;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
