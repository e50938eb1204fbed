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

    private final Steps steps;
    private final int marks;
    private final int[] days;
    private final int[] dayStarts;
    private final int[] flipped;
    private final byte[] flips;
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    /**
     * @param steps of every point, the first of them at the first day of all
     * @param marksOf the marks of each state, one bit for each
     * @param marks how many marks there are, at most eight
     */
    Chronicle(Steps steps, byte[] marksOf, int marks) {
        this.steps = steps;
        this.marks = marks;
        Flips all = Flips.of(steps, marksOf);
        this.days = all.days();
        this.dayStarts = all.dayStarts();
        this.flipped = all.points();
        this.flips = all.marks();
        keep(begun(marksOf));
    }

    /** The state of a point on a day. */
    int stateOn(int number, int day) {
        return Change.state(steps.lastBy(number, day));
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
        return steps.bytes() + 5L * flipped.length + 8L * days.length + kept;
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
        Arrays.setAll(begun, mark -> new Bits(steps.points()));
        for (int number = 0; number < steps.points(); number++) {
            flip(number, marksOf[Change.state(steps.get(steps.start(number)))], begun);
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
