package org.tadmor.security;

/** What an account may do beyond reading, which needs no account. Each may do all that those before it may. */
public enum Role {
    /** Writes notes, and puts statements on record. */
    CURATOR,

    /** Publishes what others drafted, and decides where sources disagree. */
    REVIEWER,

    /** Adds people and says what they may do; reads the trail. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
