package org.tadmor.index;

import java.util.BitSet;

/**
 * Which marks points take or lose, day after day.
 *
 * @param days on which something changes, ascending
 * @param dayStarts where the flips of each of them begin, and at last where all end
 * @param points one for each flip
 * @param marks those that the point takes or loses, one bit for each
 */
record Flips(int[] days, int[] dayStarts, int[] points, byte[] marks) {

    static Flips of(Steps steps, byte[] marksOf) {
        int[] days = days(steps, marksOf);
        int[] rank = new int[days.length == 0 ? 0 : days[days.length - 1] + 1];
        for (int place = 0; place < days.length; place++) {
            rank[days[place]] = place;
        }
        int[] dayStarts = new int[days.length + 1];
        forEach(steps, marksOf, (point, day, flip) -> dayStarts[rank[day] + 1]++);
        for (int place = 0; place < days.length; place++) {
            dayStarts[place + 1] += dayStarts[place];
        }
        int[] next = dayStarts.clone();
        int[] points = new int[dayStarts[days.length]];
        byte[] marks = new byte[points.length];
        forEach(steps, marksOf, (point, day, flip) -> {
            int place = next[rank[day]]++;
            points[place] = point;
            marks[place] = flip;
        });
        return new Flips(days, dayStarts, points, marks);
    }

    private static int[] days(Steps steps, byte[] marksOf) {
        BitSet days = new BitSet();
        forEach(steps, marksOf, (point, day, flip) -> days.set(day));
        return days.stream().toArray();
    }

    @FunctionalInterface
    private interface Told {
        void accept(int point, int day, byte flip);
    }

    private static void forEach(Steps steps, byte[] marksOf, Told told) {
        for (int point = 0; point < steps.points(); point++) {
            for (int place = steps.start(point) + 1; place < steps.end(point); place++) {
                int before = Change.state(steps.get(place - 1));
                int after = Change.state(steps.get(place));
                byte flip = (byte) (marksOf[before] ^ marksOf[after]);
                if (flip != 0) {
                    told.accept(point, Change.day(steps.get(place)), flip);
                }
            }
        }
    }
}
