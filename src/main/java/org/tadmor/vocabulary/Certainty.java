package org.tadmor.vocabulary;

/**
 * How sure a statement is, by EAMENA's scale. UNOSAT's "possible" is a certainty too, never a
 * condition.
 */
public enum Certainty {
    /** Seen beyond doubt, or confirmed by independent sources. */
    DEFINITE,
    /** Stated plainly by a source in a position to know. */
    HIGH,
    /** Stated, but with a gap that a reader has to fill. */
    MEDIUM,
    /** A claim by a party, or our reading of an unclear statement. */
    LOW,
    /** Mentioned and hardly believable. */
    NEGLIGIBLE
}
