package org.tadmor.security;

/** What an account may do beyond reading, which needs no account. */
public enum Role {
    /** Writes notes, and changes what is on record. */
    CURATOR
}
