package org.tadmor.index;

/** As what someone sees points that do not lie for everyone where they lie. */
public enum Sight {
    /** Where they lie. */
    EXACT,
    /** Where they are shown, or nowhere. */
    AS_SHOWN
}
