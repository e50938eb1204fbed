package org.tadmor.vocabulary;

import org.jspecify.annotations.Nullable;

/** What was read last, so that a thousand open pages share one copy of what reads the same for all of them. */
public final class LastRead<T> {

    private volatile @Nullable T last;

    /** @return the value that was read before when it is equal, or else the one given */
    public T orSame(T read) {
        T before = last;
        if (before != null && before.equals(read)) {
            return before;
        }
        last = read;
        return read;
    }
}
