package org.tadmor.index;

/**
 * A point as it goes into an {@link Index}.
 *
 * @param key names it, and no other
 * @param label whatever is wanted of it at hand
 * @param words that it is found by, in the form that they are looked for, with spaces between them
 * @param place where it lies, of {@link Mercator#place}
 * @param shown where it lies for those who do not see it exactly; {@link Mercator#NOWHERE} when nowhere
 * @param category one of those that the index knows
 * @param changes of its state, of {@link Change}, the earliest first; the first of them holds for all days before, too
 */
public record IndexedPoint(
        String key, String label, String words, long place, long shown, int category, int[] changes) {}
