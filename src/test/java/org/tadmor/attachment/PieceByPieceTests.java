package org.tadmor.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceByPieceTests {

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, PieceByPiece.PIECE - 1, PieceByPiece.PIECE, PieceByPiece.PIECE + 1, 3 * PieceByPiece.PIECE})
    void readsEveryByteOnce(int size) throws Exception {
        byte[] whole = new byte[size];
        new Random(size).nextBytes(whole);
        List<Long> starts = new ArrayList<>();
        try (PieceByPiece pieces = new PieceByPiece((start, length) -> {
            starts.add(start);
            return Arrays.copyOfRange(whole, (int) start, (int) Math.min(size, start + length));
        })) {
            assertThat(pieces.readAllBytes()).isEqualTo(whole);
            assertThat(pieces.read()).isEqualTo(-1);
        }
        assertThat(starts).doesNotHaveDuplicates();
    }
}
