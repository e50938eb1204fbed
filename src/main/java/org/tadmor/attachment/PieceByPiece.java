package org.tadmor.attachment;

import java.io.InputStream;
import java.util.Objects;

/** Bytes that are fetched when they are read, a piece at a time. */
class PieceByPiece extends InputStream {

    static final int PIECE = 256 * 1024;

    /** Answers the bytes from a position on; fewer at the end, none behind it. */
    @FunctionalInterface
    interface Source {
        byte[] part(long start, int length);
    }

    private final Source source;
    private byte[] piece = new byte[0];
    private int next;
    private long fetched;
    private boolean ended;

    PieceByPiece(Source source) {
        this.source = source;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[next++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean isAtEnd() {
        if (next == piece.length && !ended) {
            piece = source.part(fetched, PIECE);
            fetched += piece.length;
            next = 0;
            ended = piece.length < PIECE;
        }
        return next == piece.length;
    }
}
