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
 * @param states that it comes into, of {@link Change}, the earliest first, and that on day 0
 * @param values that something else of it comes to, of {@link Change}, the earliest first; maybe none
 */
public record IndexedPoint(
        String key, String label, String words, long place, long shown, int category, int[] states, int[] values) {}
