package org.tadmor.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How each point stood on any day. A day of all points is reached from the nearest one that is kept, by what changed in
 * between.
 */
final class Chronicle {

    /** A day that is kept: after how many of the flips it is, and which points have each mark then. */
    private record Checkpoint(int flips, Bits[] marked) {}

    private static final int CHECKPOINTS = 40;

    private final int[] changes;
    private final int[] starts;
    private final int marks;
    private final int[] days;
    private final int[] dayStarts;
    private final int[] flipped;
    private final byte[] flips;
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    /**
     * @param changes as {@link Change} packs them, those of one point after those of another, each the earliest first
     * @param starts where those of each point begin, and at last where all end
     * @param marksOf the marks of each state, one bit for each
     * @param marks how many marks there are, at most eight
     */
    Chronicle(int[] changes, int[] starts, byte[] marksOf, int marks) {
        this.changes = changes;
        this.starts = starts;
        this.marks = marks;
        Flips all = Flips.of(changes, starts, marksOf);
        this.days = all.days();
        this.dayStarts = all.dayStarts();
        this.flipped = all.points();
        this.flips = all.marks();
        keep(begun(marksOf));
    }

    /** The state of a point on a day. */
    int stateOn(int number, int day) {
        int low = starts[number];
        int high = starts[number + 1];
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (Change.day(changes[middle]) <= day) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Change.state(changes[low]);
    }

    /** For each mark, the points that have it on a day. */
    Bits[] markedOn(int day) {
        int wanted = dayStarts[dayAfter(day)];
        Checkpoint nearest = checkpoints.getFirst();
        for (Checkpoint checkpoint : checkpoints) {
            if (Math.abs(checkpoint.flips - wanted) < Math.abs(nearest.flips - wanted)) {
                nearest = checkpoint;
            }
        }
        Bits[] marked = copy(nearest.marked);
        replay(Math.min(nearest.flips, wanted), Math.max(nearest.flips, wanted), marked);
        return marked;
    }

    long bytes() {
        long kept = checkpoints.stream()
                .mapToLong(checkpoint -> (long) marks * checkpoint.marked[0].size() / 8)
                .sum();
        return 4L * changes.length + 4L * starts.length + 5L * flipped.length + 8L * days.length + kept;
    }

    private void keep(Bits[] begun) {
        Bits[] marked = begun;
        int reached = 0;
        for (int kept = 0; kept <= CHECKPOINTS; kept++) {
            int wanted = (int) ((long) flipped.length * kept / CHECKPOINTS);
            marked = copy(marked);
            replay(reached, wanted, marked);
            reached = wanted;
            checkpoints.add(new Checkpoint(wanted, marked));
        }
    }

    private Bits[] begun(byte[] marksOf) {
        Bits[] begun = new Bits[marks];
        Arrays.setAll(begun, mark -> new Bits(starts.length - 1));
        for (int number = 0; number < starts.length - 1; number++) {
            flip(number, marksOf[Change.state(changes[starts[number]])], begun);
        }
        return begun;
    }

    /** A flip undoes itself, so that the way back is the same as the way there. */
    private void replay(int from, int to, Bits[] marked) {
        for (int place = from; place < to; place++) {
            flip(flipped[place], flips[place], marked);
        }
    }

    private static void flip(int number, byte flips, Bits[] marked) {
        for (int rest = flips & 0xFF; rest != 0; rest &= rest - 1) {
            marked[Integer.numberOfTrailingZeros(rest)].flip(number);
        }
    }

    private static Bits[] copy(Bits[] marked) {
        Bits[] copy = new Bits[marked.length];
        Arrays.setAll(copy, mark -> marked[mark].copy());
        return copy;
    }

    /** Of the days on which something changed, the place of the first one after this. */
    private int dayAfter(int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
