package org.tadmor.index;

import java.util.Arrays;

/**
 * Which points have which words. Distinct words are far fewer than texts, so that whoever looks for a part of a word goes
 * through all of them, and adds up the points of those that have it.
 */
final class Words {

    private final Texts words;
    private final byte[] postings;
    private final int[] starts;
    private final int points;

    /** What a word must have before it is looked through; that spares most of them. */
    private final long[] pairs;

    /**
     * @param postings for each word the numbers of its points, ascending, each as its distance from the one before in
     *     groups of seven bits
     */
    private Words(Texts words, byte[] postings, int[] starts, int points) {
        this.words = words;
        this.postings = postings;
        this.starts = starts;
        this.points = points;
        this.pairs = new long[words.size()];
        Arrays.setAll(pairs, word -> pairs(words.bytes(), words.start(word), words.end(word)));
    }

    /**
     * @param ofPoints the words of each point by their numbers, one point after another
     * @param ends where those of each point end
     * @param order for each number of a point, which of those points it is
     */
    static Words of(Texts words, int[] ofPoints, int[] ends, int[] order) {
        int[] places = places(words.size(), ofPoints, ends, order);
        int[] sorted = new int[places[words.size()]];
        int[] next = places.clone();
        for (int number = 0; number < order.length; number++) {
            int end = ends[order[number]];
            for (int place = order[number] == 0 ? 0 : ends[order[number] - 1]; place < end; place++) {
                sorted[next[ofPoints[place]]++] = number;
            }
        }
        return packed(words, sorted, places, order.length);
    }

    private static int[] places(int words, int[] ofPoints, int[] ends, int[] order) {
        int[] places = new int[words + 1];
        for (int point : order) {
            for (int place = point == 0 ? 0 : ends[point - 1]; place < ends[point]; place++) {
                places[ofPoints[place] + 1]++;
            }
        }
        for (int word = 0; word < words; word++) {
            places[word + 1] += places[word];
        }
        return places;
    }

    private static Words packed(Texts words, int[] sorted, int[] places, int points) {
        byte[] postings = new byte[sorted.length * 5];
        int[] starts = new int[words.size() + 1];
        int length = 0;
        for (int word = 0; word < words.size(); word++) {
            int before = -1;
            for (int place = places[word]; place < places[word + 1]; place++) {
                int distance = sorted[place] - before;
                before = sorted[place];
                // The same word twice in one text.
                if (distance == 0) {
                    continue;
                }
                while (distance >= 1 << 7) {
                    postings[length++] = (byte) (distance | 1 << 7);
                    distance >>>= 7;
                }
                postings[length++] = (byte) distance;
            }
            starts[word + 1] = length;
        }
        return new Words(words, Arrays.copyOf(postings, length), starts, points);
    }

    /** The points with a word that has this part. */
    Bits withPart(byte[] part) {
        Bits found = new Bits(points);
        long wanted = pairs(part, 0, part.length);
        for (int word = 0; word < words.size(); word++) {
            if ((pairs[word] & wanted) == wanted && hasPart(word, part)) {
                addPoints(word, found);
            }
        }
        return found;
    }

    private boolean hasPart(int word, byte[] part) {
        byte[] bytes = words.bytes();
        int last = words.end(word) - part.length;
        for (int place = words.start(word); place <= last; place++) {
            if (Arrays.equals(bytes, place, place + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    /** A bit for each pair of bytes that follow one another; some share theirs. */
    private static long pairs(byte[] bytes, int from, int to) {
        long pairs = 0;
        for (int place = from + 1; place < to; place++) {
            pairs |= 1L << (bytes[place - 1] * 31 + bytes[place]);
        }
        return pairs;
    }

    private void addPoints(int word, Bits found) {
        int number = -1;
        int place = starts[word];
        int end = starts[word + 1];
        while (place < end) {
            int distance = 0;
            int shift = 0;
            byte group;
            do {
                group = postings[place++];
                distance |= (group & 0x7F) << shift;
                shift += 7;
            } while (group < 0);
            number += distance;
            found.add(number);
        }
    }

    long bytes() {
        return words.length() + postings.length + 4L * starts.length + 8L * pairs.length;
    }
}
