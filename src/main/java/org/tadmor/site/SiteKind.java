package org.tadmor.site;

/** What a heritage place is, in the words of a visitor. */
public enum SiteKind {
    /** A whole ancient city or settlement, the parent of its monuments. */
    ARCHAEOLOGICAL_SITE,
    TEMPLE,
    ARCH,
    THEATRE,
    /** A castle, fort or citadel. */
    FORTIFICATION,
    MUSEUM
}
