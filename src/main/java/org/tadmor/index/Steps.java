package org.tadmor.index;

/** What held for each point from which day on, each {@link Change} after the one before it. */
final class Steps {

    private static final int NONE = -1;

    private final int[] changes;
    private final int[] starts;

    /** @param starts where the changes of each point begin, and at last where all end */
    Steps(int[] changes, int[] starts) {
        this.changes = changes;
        this.starts = starts;
    }

    int points() {
        return starts.length - 1;
    }

    int size() {
        return changes.length;
    }

    int get(int place) {
        return changes[place];
    }

    int start(int number) {
        return starts[number];
    }

    int end(int number) {
        return starts[number + 1];
    }

    /** The last change of a point by a day; -1 when there is none. */
    int lastBy(int number, int day) {
        int low = starts[number];
        int high = starts[number + 1];
        while (low < high) {
            int middle = low + high >>> 1;
            if (Change.day(changes[middle]) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == starts[number] ? NONE : changes[low - 1];
    }

    long bytes() {
        return 4L * (changes.length + starts.length);
    }

    /** Takes the changes of one point after those of another. */
    static final class Builder {

        private final Numbers changes;
        private final Numbers ends;

        Builder(int points, int changes) {
            this.changes = new Numbers(changes);
            this.ends = new Numbers(points);
        }

        void add(int[] ofPoint) {
            for (int change : ofPoint) {
                changes.add(change);
            }
            ends.add(changes.size());
        }

        /** @param order for each number of a point, which of those that came it is */
        Steps build(int[] order) {
            Numbers ordered = new Numbers(changes.size());
            int[] starts = new int[order.length + 1];
            for (int number = 0; number < order.length; number++) {
                int point = order[number];
                for (int place = point == 0 ? 0 : ends.get(point - 1); place < ends.get(point); place++) {
                    ordered.add(changes.get(place));
                }
                starts[number + 1] = ordered.size();
            }
            return new Steps(ordered.toArray(), starts);
        }
    }
}
